import type { Language } from '../../contract/index.ts'

interface LineWords {
  name: string
  purpose: string
}

/** What each line is called, and what it is for. Languages other than English and Spanish have not yet been read by a native speaker. */
export const LINE_WORDS: Readonly<Record<string, Partial<Record<Language, LineWords>>>> = {
  'hhs/emergency': {
    en: { name: '911 Emergency', purpose: 'Life in danger, fire, crime now' },
    es: { name: 'Emergencias 911', purpose: 'Vida en peligro, fuego o delito ahora' },
    zh: { name: '911 紧急求助', purpose: '生命危险、火灾、正在发生的犯罪' },
    vi: { name: 'Khẩn cấp 911', purpose: 'Nguy hiểm tính mạng, cháy, tội phạm đang xảy ra' },
    ko: { name: '911 긴급 전화', purpose: '생명의 위험, 화재, 지금 일어나는 범죄' },
    ar: { name: 'الطوارئ 911', purpose: 'خطر على الحياة أو حريق أو جريمة الآن' },
    ht: { name: '911 Ijans', purpose: 'Lavi an danje, dife, krim kounye a' },
  },
  'hhs/lifeline': {
    en: { name: '988 Suicide and Crisis Lifeline', purpose: 'Thoughts of suicide, despair; call or text' },
    es: {
      name: 'Línea 988 de Prevención del Suicidio y Crisis',
      purpose: 'Ideas de suicidio, desesperación; llame o mande un texto',
    },
    zh: { name: '988 自杀与危机热线', purpose: '想自杀、绝望；可打电话' },
    vi: { name: 'Đường dây 988 về tự tử và khủng hoảng', purpose: 'Ý nghĩ tự tử, tuyệt vọng; hãy gọi' },
    ko: { name: '988 자살 및 위기 상담 전화', purpose: '자살 생각, 절망; 전화하세요' },
    ar: { name: 'خط 988 للانتحار والأزمات', purpose: 'أفكار انتحار أو يأس؛ اتصل' },
    ht: { name: '988 Liy pou swisid ak kriz', purpose: 'Lide swisid, dezespwa; rele' },
  },
  'hhs/local-help': {
    en: { name: '211 local help', purpose: 'Food, a bed, shelter near you' },
    es: { name: 'Ayuda local del 211', purpose: 'Comida, una cama, un refugio cerca de usted' },
    zh: { name: '211 本地援助', purpose: '附近的食物、床位、避难所' },
    vi: { name: '211 trợ giúp tại chỗ', purpose: 'Thức ăn, chỗ ngủ, nơi trú gần bạn' },
    ko: { name: '211 지역 도움', purpose: '가까운 음식, 잠자리, 대피소' },
    ar: { name: '211 المساعدة المحلية', purpose: 'طعام أو سرير أو مأوى قريب' },
    ht: { name: '211 èd lokal', purpose: 'Manje, kabann, abri toupre ou' },
  },
  'hhs/poison': {
    en: { name: 'Poison Control', purpose: 'Something swallowed, breathed in or in the eyes' },
    es: { name: 'Control de Envenenamiento', purpose: 'Algo tragado, respirado o en los ojos' },
    zh: { name: '中毒急救热线', purpose: '误吞、吸入或入眼' },
    vi: { name: 'Trung tâm chống độc', purpose: 'Nuốt, hít phải hoặc dính vào mắt' },
    ko: { name: '독극물 상담 전화', purpose: '삼켰거나 들이마셨거나 눈에 들어간 것' },
    ar: { name: 'مركز السموم', purpose: 'شيء ابتُلع أو استُنشق أو دخل العين' },
    ht: { name: 'Sant pou pwazon', purpose: 'Yon bagay moun vale, respire oswa nan je' },
  },
  'hhs/domestic-violence': {
    en: { name: 'National Domestic Violence Hotline', purpose: 'A partner or family member hurts or threatens' },
    es: { name: 'Línea Nacional contra la Violencia Doméstica', purpose: 'La pareja o un familiar lastima o amenaza' },
    zh: { name: '全国家庭暴力热线', purpose: '伴侣或家人伤害、威胁' },
    vi: { name: 'Đường dây chống bạo hành gia đình', purpose: 'Người phối ngẫu hay người nhà đánh hoặc đe dọa' },
    ko: { name: '가정폭력 상담 전화', purpose: '배우자나 가족의 폭력, 위협' },
    ar: { name: 'خط العنف الأسري', purpose: 'شريك أو قريب يؤذي أو يهدد' },
    ht: { name: 'Liy kont vyolans nan kay', purpose: 'Konjwen oswa fanmi ki fè mal oswa menase' },
  },
  'hhs/childhelp': {
    en: { name: 'Childhelp National Child Abuse Hotline', purpose: 'A child is hurt, alone or not cared for' },
    es: { name: 'Línea contra el maltrato infantil Childhelp', purpose: 'Un niño lastimado, solo o sin cuidado' },
    zh: { name: 'Childhelp 虐待儿童热线', purpose: '孩子受伤害、独处或无人照顾' },
    vi: { name: 'Đường dây chống ngược đãi trẻ em Childhelp', purpose: 'Trẻ bị đánh, bị bỏ một mình' },
    ko: { name: 'Childhelp 아동학대 상담 전화', purpose: '아이가 다치거나 혼자 있거나 방치됨' },
    ar: { name: 'خط إساءة معاملة الأطفال', purpose: 'طفل يتعرض للأذى أو متروك وحده' },
    ht: { name: 'Liy Childhelp kont move tretman timoun', purpose: 'Yon timoun yo fè mal, ki poukont li' },
  },
  'hhs/eldercare': {
    en: { name: 'Eldercare Locator', purpose: 'An older person is hurt or not cared for' },
    es: {
      name: 'Localizador de servicios para personas mayores',
      purpose: 'Una persona mayor lastimada o sin cuidado',
    },
    zh: { name: '长者服务热线', purpose: '老人受伤害或无人照顾' },
    vi: { name: 'Tìm dịch vụ người cao tuổi', purpose: 'Người già bị đánh hoặc bị bỏ mặc' },
    ko: { name: '노인 서비스 안내', purpose: '노인이 다치거나 방치됨' },
    ar: { name: 'خدمات كبار السن', purpose: 'مسنّ يتعرض للأذى أو الإهمال' },
    ht: { name: 'Sèvis pou granmoun aje', purpose: 'Yon granmoun aje yo fè mal oswa neglije' },
  },
  'hhs/treatment': {
    en: { name: 'SAMHSA National Helpline', purpose: 'Alcohol or drugs: treatment, day and night' },
    es: { name: 'Línea nacional de ayuda de SAMHSA', purpose: 'Alcohol o drogas: tratamiento, día y noche' },
    zh: { name: 'SAMHSA 全国热线', purpose: '酒精或毒品治疗，昼夜' },
    vi: { name: 'Đường dây SAMHSA', purpose: 'Rượu hoặc ma túy: điều trị, ngày đêm' },
    ko: { name: 'SAMHSA 상담 전화', purpose: '술, 약물 치료, 밤낮' },
    ar: { name: 'خط SAMHSA', purpose: 'الكحول أو المخدرات: علاج ليلًا ونهارًا' },
    ht: { name: 'Liy SAMHSA', purpose: 'Alkòl oswa dwòg: tretman, lajounen kou lannuit' },
  },
  'hhs/trafficking': {
    en: { name: 'National Human Trafficking Hotline', purpose: 'Forced to work or to sell sex' },
    es: { name: 'Línea nacional contra la trata de personas', purpose: 'Trabajo o sexo por la fuerza' },
    zh: { name: '全国人口贩运热线', purpose: '被迫劳动或卖淫' },
    vi: { name: 'Đường dây chống buôn người', purpose: 'Bị ép làm việc hoặc bán dâm' },
    ko: { name: '인신매매 상담 전화', purpose: '강제 노동, 강제 성매매' },
    ar: { name: 'خط الاتجار بالبشر', purpose: 'إجبار على العمل أو الجنس' },
    ht: { name: 'Liy kont trafik moun', purpose: 'Travay oswa sèks pa fòs' },
  },
  'justice/victims': {
    en: { name: 'VictimConnect for crime victims', purpose: 'After a crime: what to do next' },
    es: { name: 'VictimConnect para víctimas de delitos', purpose: 'Después de un delito: qué hacer' },
    zh: { name: '犯罪受害者热线', purpose: '受害之后怎么办' },
    vi: { name: 'VictimConnect cho nạn nhân', purpose: 'Sau tội phạm: phải làm gì' },
    ko: { name: '범죄 피해자 상담', purpose: '범죄 피해 뒤 할 일' },
    ar: { name: 'خط ضحايا الجرائم', purpose: 'بعد جريمة: ماذا تفعل' },
    ht: { name: 'VictimConnect pou viktim krim', purpose: 'Apre yon krim: sa pou fè' },
  },
  'justice/missing-children': {
    en: {
      name: 'National Center for Missing and Exploited Children',
      purpose: 'A child is missing; call the police first',
    },
    es: {
      name: 'Centro Nacional para Menores Desaparecidos y Explotados',
      purpose: 'Un menor desaparecido; llame primero a la policía',
    },
    zh: { name: '失踪儿童中心', purpose: '孩子失踪；先报警' },
    vi: { name: 'Trung tâm trẻ em mất tích', purpose: 'Trẻ mất tích; gọi cảnh sát trước' },
    ko: { name: '실종아동센터', purpose: '실종 아동; 먼저 경찰에' },
    ar: { name: 'مركز الأطفال المفقودين', purpose: 'طفل مفقود؛ اتصل بالشرطة أولًا' },
    ht: { name: 'Sant pou timoun ki disparèt', purpose: 'Yon timoun disparèt; rele lapolis anvan' },
  },
  'justice/elder-fraud': {
    en: { name: 'National Elder Fraud Hotline', purpose: 'Money taken by fraud, from someone 60 or older' },
    es: {
      name: 'Línea nacional contra el fraude a personas mayores',
      purpose: 'Fraude contra alguien de 60 años o más',
    },
    zh: { name: '长者诈骗热线', purpose: '60 岁以上被骗钱' },
    vi: { name: 'Đường dây lừa đảo người cao tuổi', purpose: 'Người từ 60 tuổi bị lừa tiền' },
    ko: { name: '노인 사기 상담', purpose: '60세 이상 사기 피해' },
    ar: { name: 'خط الاحتيال على المسنين', purpose: 'احتيال على من بلغ 60 أو أكثر' },
    ht: { name: 'Liy kont fwod sou granmoun', purpose: 'Fwod sou moun ki gen 60 an oswa plis' },
  },
  'ftc/main': {
    en: { name: 'FTC Consumer Response Center', purpose: 'Hang up, pay nothing; call your bank, then report it' },
    es: {
      name: 'Centro de respuesta al consumidor de la FTC',
      purpose: 'Cuelgue, no pague; llame a su banco y repórtelo',
    },
    zh: { name: 'FTC 消费者中心', purpose: '挂断，不付款；先打给银行，再举报' },
    vi: { name: 'Trung tâm FTC', purpose: 'Cúp máy, đừng trả; gọi ngân hàng rồi báo' },
    ko: { name: 'FTC 소비자 센터', purpose: '전화를 끊고 돈을 내지 마세요; 은행에 먼저' },
    ar: { name: 'مركز FTC للمستهلك', purpose: 'أنهِ المكالمة ولا تدفع؛ اتصل بالبنك ثم بلّغ' },
    ht: { name: 'Sant FTC', purpose: 'Rakwoche, pa peye; rele bank ou, epi rapòte' },
  },
  'usda/hunger': {
    en: { name: 'National Hunger Hotline', purpose: 'Where to get food near you' },
    es: { name: 'Línea Nacional contra el Hambre', purpose: 'Dónde hay comida cerca de usted' },
    zh: { name: '全国饥饿热线', purpose: '附近哪里有食物' },
    vi: { name: 'Đường dây chống đói', purpose: 'Nơi có thức ăn gần bạn' },
    ko: { name: '결식 상담 전화', purpose: '가까운 음식 나눔' },
    ar: { name: 'خط الجوع', purpose: 'أين يوجد طعام قريب' },
    ht: { name: 'Liy kont grangou', purpose: 'Ki kote pou jwenn manje' },
  },
}

/** What stands above the lines. */
export const URGENT_HEADING: Readonly<Record<Language, string>> = {
  en: 'Call now if someone is in danger',
  es: 'Llame ahora si alguien está en peligro',
  zh: '如有人有危险，请立即拨打',
  vi: 'Gọi ngay nếu có người gặp nguy hiểm',
  ko: '위험하면 지금 전화하세요',
  ar: 'اتصل الآن إذا كان أحد في خطر',
  ht: 'Rele kounye a si yon moun an danje',
}
