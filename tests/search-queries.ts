/**
 * What people type into search, and what they should find among the first three results, on the sites of the real
 * conferences of 2022 to 2024. A session stands with its id, a speaker as `@` and a name, a track as `#` and its id.
 */
export interface QueryRow {
  readonly site: 2022 | 2023 | 2024;
  /** Language of the pages. */
  readonly page: 'en' | 'zh';
  readonly query: string;
  /** Any one of these. */
  readonly finds: readonly string[];
}

const row = (site: QueryRow['site'], page: QueryRow['page'], query: string, ...finds: string[]): QueryRow => ({ site, page, query, finds });

export const queries: Readonly<Record<string, readonly QueryRow[]>> = {
  'titles in part': [
    row(2022, 'en', 'success story in China', 'keynote-2012'),
    row(2022, 'en', 'chopping the monolith', 'api-1034'),
    row(2022, 'en', 'dining philosophers', 'middleware-1044'),
    row(2022, 'en', 'real-time data warehouse based on Apache Pulsar', 'messaging-1208'),
    row(2022, 'en', '1.5k stars', 'community-1042'),
    row(2022, 'en', 'per thread statistics', 'bigdata-1191'),
    row(2022, 'zh', '哲学家用餐', 'middleware-1044'),
    row(2022, 'zh', '认识“开源”两百天', 'culture-1194'),
    row(2023, 'en', 'shuffle join ebay', 'datastorage-1107'),
    row(2023, 'en', 'inside a smartphone', 'general-1013'),
    row(2023, 'zh', '开源的未来', 'keynote-1236'),
    row(2023, 'zh', '玩转工业物联网', 'iot-1054'),
    row(2024, 'en', 'how fast impala runs', 'performance-1118'),
    row(2024, 'en', 'easist integration', 'others-1114'),
    row(2024, 'zh', '统一的元数据层', 'dataops-1057'),
    row(2024, 'zh', '从零开始启动一个开源项目', 'community-1015'),
  ],
  'the other language': [
    row(2022, 'en', '哲学家用餐', 'middleware-1044'),
    row(2022, 'en', '差序格局', 'culture-1130'),
    row(2022, 'zh', 'dining philosophers', 'middleware-1044'),
    row(2022, 'zh', 'differential pattern', 'culture-1130'),
    row(2023, 'en', '字节跳动云原生', 'cloudnative-1126'),
    row(2023, 'zh', 'heterogeneous computing compiler', 'ai-1108'),
    row(2024, 'en', '时间序列数据库', 'iot-1071', 'iot-1067'),
    row(2024, 'zh', 'unified metadata layer', 'dataops-1057'),
  ],
  'speakers, as written': [
    row(2022, 'en', 'Mark Thomas', '@Mark Thomas'),
    row(2022, 'en', 'brebner', '@Paul Brebner'),
    row(2022, 'zh', '展留坤', '@展留坤'),
    row(2022, 'en', 'Thomas, Mark', '@Mark Thomas'),
    row(2023, 'en', 'Luke Chen', '@Luke Chen'),
    row(2023, 'zh', '阮航', '@阮航'),
    row(2024, 'en', 'Sumaiya', '@Sumaiya Nalukwago'),
    row(2024, 'zh', '华钟明', '@华钟明'),
  ],
  'speakers, in the other script': [
    row(2022, 'en', '姜宁', '@Willem Jiang', '@姜宁'),
    row(2022, 'zh', 'Willem Jiang', '@姜宁', '@Willem Jiang'),
    row(2022, 'en', '吴晟', '@Sheng Wu'),
    row(2022, 'zh', 'Sheng Wu', '@吴晟'),
    row(2022, 'zh', 'alex luo', '@罗锦荣(Alex Luo)', '@罗锦荣'),
    row(2022, 'en', '罗锦荣', '@罗锦荣(Alex Luo)', '@Alex Luo', '@罗锦荣'),
    row(2023, 'en', '蔡亦波', '@Yibo Cai'),
    row(2023, 'zh', 'Yibo Cai', '@蔡亦波'),
    row(2022, 'en', 'Fei Wang', '@王斐'),
    row(2022, 'zh', 'liukun zhan', '@展留坤'),
    row(2023, 'en', 'Gao Jun', '@高俊', '@Gao Jun'),
    row(2024, 'en', '史少锋', '@ShaoFeng Shi'),
    row(2024, 'zh', 'shaofeng shi', '@史少锋'),
    row(2024, 'zh', 'Mingzhe Han', '@韩明泽'),
  ],
  projects: [
    row(2022, 'en', 'Pulsar', 'messaging-1208', 'streaming-1166', 'messaging-1190', 'messaging-1197', 'messaging-1143'),
    row(2022, 'en', 'apisix', 'api-1017', 'api-1032', 'api-1083', 'api-1108', 'api-1175', 'api-1238', 'community-1058'),
    row(2022, 'en', 'event mesh', 'middleware-1008'),
    row(2022, 'zh', 'EventMesh', 'middleware-1008'),
    row(2022, 'en', 'shenyu gateway', 'incubator-1024'),
    row(2022, 'zh', 'OpenMLDB', 'ai-1074'),
    row(2023, 'en', 'SeaTunnel', 'dataops-1038'),
    row(2023, 'zh', 'NuttX', 'general-1013'),
    row(2023, 'en', 'apisix keda', 'cloudnative-1009'),
    row(2024, 'en', 'Gravitino', 'dataops-1057', 'datalake-1033'),
    row(2024, 'zh', 'Celeborn', 'datastorage-1046'),
    row(2024, 'en', 'HugeGraph', 'datastorage-1038'),
  ],
  'Chinese words of two to six characters': [
    row(2022, 'zh', '前世今生', 'incubator-1024'),
    row(2022, 'zh', '防疫', 'streaming-1233'),
    row(2022, 'zh', '网关', 'incubator-1024', 'api-1084', 'api-1175', 'bigdata-1061'),
    row(2022, 'zh', '流批一体', 'streaming-1057', 'streaming-1253'),
    row(2022, 'zh', '分布式事务', 'middleware-1223'),
    row(2022, 'zh', '持久内存', 'messaging-1181'),
    row(2022, 'zh', '喜马拉雅', 'middleware-1094'),
    row(2022, 'zh', '轻量级计算', 'messaging-1064'),
    row(2022, 'zh', '应用级服务发现', 'rpc-1170'),
    row(2023, 'zh', '异构计算', 'ai-1108'),
    row(2023, 'zh', '字段血缘', 'streaming-1110'),
    row(2023, 'zh', '百亿流量', 'api-1033'),
    row(2024, 'zh', '分级存储', 'messaging-1085'),
    row(2024, 'zh', '事件网格', 'messaging-1079'),
    row(2024, 'zh', '小红书', 'datastorage-1047'),
  ],
  tracks: [
    row(2022, 'en', 'messaging', '#messaging'),
    row(2022, 'zh', '消息系统', '#messaging'),
    row(2022, 'en', 'Web Server/Tomcat', '#webserverandtomcat'),
    row(2022, 'zh', '物联网', '#iot'),
    row(2023, 'en', 'data lake & data warehouse', '#datalake'),
    row(2023, 'zh', '云原生', '#cloudnative'),
    row(2024, 'en', 'cloud native', '#cloudnative'),
    row(2024, 'zh', '流处理', '#streaming'),
  ],
  'words from biographies': [
    row(2022, 'en', 'SegmentFault', '@Bo Jiang', '@江波', 'keynote-2012'),
    row(2022, 'zh', '同济大学', '@赵生宇', 'keynote-2010', 'keynote-2020'),
    row(2022, 'en', 'Merico head of business', '@Maxim Wheatley'),
    row(2023, 'en', 'Kaiyuanshe chair', '@Chen Yang'),
    row(2023, 'zh', '贝式计算', '@王臣汉', 'ai-1108'),
    row(2024, 'en', 'CNCF ambassador WasmEdge', '@Miley Fu', 'ai-1001'),
    row(2024, 'zh', '武汉大学', '@韩明泽', 'messaging-1087'),
  ],
  'accents, case, width and radicals': [
    row(2022, 'en', 'frankel nicolas', '@Fränkel Nicolas', '@Nicolas Fränkel'),
    row(2022, 'en', 'Yordan', '@Rachel Yordán'),
    row(2022, 'zh', 'FRÄNKEL', '@Fränkel Nicolas', '@Nicolas Fränkel'),
    row(2024, 'en', 'zoltan borok-nagy', '@Zoltán Borók-Nagy'),
    row(2024, 'en', 'Zoltàn Bôrok', '@Zoltán Borók-Nagy'),
    row(2024, 'zh', 'peter rozsa', '@Péter Rózsa'),
    row(2022, 'en', 'ｏｐｅｎｍｌｄｂ', 'ai-1074'),
    row(2022, 'zh', '⽹关', 'incubator-1024', 'api-1084', 'api-1175', 'bigdata-1061'),
    row(2023, 'zh', '天津⼤学⻉式', '@王臣汉', 'ai-1108'),
    row(2023, 'zh', '天津大学', '@王臣汉', 'ai-1108'),
  ],
};
