<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AssessmentView</name>
    <message>
        <source>Declared</source>
        <translation>申报值</translation>
    </message>
    <message>
        <source>Declared, year</source>
        <translation>申报值，全年</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Register readings</source>
        <translation>表底抄录</translation>
    </message>
    <message>
        <source>Invoices and settlements</source>
        <translation>发票与结算单</translation>
    </message>
    <message>
        <source>Energy statistics</source>
        <translation>能源统计</translation>
    </message>
    <message>
        <source>Purchases and stock</source>
        <translation>采购与库存</translation>
    </message>
</context>
<context>
    <name>CheckGrids</name>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>发现依据</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Effect, t</source>
        <translation>影响，t</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n 项核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对项</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期值</translation>
    </message>
    <message>
        <source>Materiality, %</source>
        <translation>占实质性门槛，%</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比对数</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>覆盖率，%</translation>
    </message>
    <message>
        <source>What was compared, or why not</source>
        <translation>比对内容，或未比对的原因</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>取值对象</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1（不完整）</translation>
    </message>
    <message>
        <source>%1 (partly estimated)</source>
        <translation>%1（部分为估算）</translation>
    </message>
    <message>
        <source>%1 (apportioned by day)</source>
        <translation>%1（按日分摊）</translation>
    </message>
    <message>
        <source>Would</source>
        <translation>将会</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>appear</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>vanish</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录值</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>容差，%</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>CheckHelp</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录值</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本案卷</translation>
    </message>
    <message>
        <source>Why, and its source</source>
        <translation>理由及出处</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改人</translation>
    </message>
    <message>
        <source>Switched off in this case by %1 on %2: %3</source>
        <translation>%1 于 %2 在本案卷中停用：%3</translation>
    </message>
    <message>
        <source>Tolerance: %1 %</source>
        <translation>容差：%1 %</translation>
    </message>
</context>
<context>
    <name>DerivationTree</name>
    <message>
        <source>written: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectricityChart</name>
    <message>
        <source>own photovoltaics, used on site</source>
        <translation>自有光伏，自发自用</translation>
    </message>
    <message>
        <source>direct line</source>
        <translation>直供线路</translation>
    </message>
    <message>
        <source>public grid, proven renewable</source>
        <translation>公共电网，已证实为可再生</translation>
    </message>
    <message>
        <source>public grid, not proven</source>
        <translation>公共电网，未证实</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>申报值</translation>
    </message>
</context>
<context>
    <name>FindIndex</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>不符合项</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Declared number</source>
        <translation>申报数值</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对项</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Thousands are grouped by</source>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>A stamp is the</source>
        <translation>时间戳表示</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Register reading</source>
        <translation>表底读数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>排放因子</translation>
    </message>
    <message>
        <source>Unit of the factor</source>
        <translation>因子单位</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放量</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>电力来源</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Energy carrier</source>
        <translation>能源品种</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Estimated (yes or no)</source>
        <translation>是否估算</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>开具日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Accuracy class</source>
        <translation>准确度等级</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方单位</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>供电方式</translation>
    </message>
    <message>
        <source>Holder of the attributes</source>
        <translation>环境属性归属</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>位号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rated power, kW</source>
        <translation>额定功率，kW</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>制冷剂</translation>
    </message>
    <message>
        <source>Charge, kg</source>
        <translation>充注量，kg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止编号</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术类型</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>生产期</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益人</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>核销日期</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记机构</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>减排项目</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>注销日期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>Point  .</source>
        <translation>点  .</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>竖线  |</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Apostrophe  '</source>
        <translation>撇号  '</translation>
    </message>
    <message>
        <source>Double  "</source>
        <translation>双引号  "</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>固定宽度的列</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1”是 %2</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>有被拒绝的行</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>End of its interval</source>
        <translation>其时段的结束</translation>
    </message>
    <message>
        <source>Start of its interval</source>
        <translation>其时段的开始</translation>
    </message>
    <message>
        <source>A column for each month or meter</source>
        <translation>每个月份或计量表一列</translation>
    </message>
    <message>
        <source>One value a row</source>
        <translation>每行一个值</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您设定</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>最可能</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Raise a finding of, or set aside, %n group(s) of discrepancies</source>
        <translation>
            <numerusform>就 %n 组差异提出不符合项，或说明搁置的理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finding(s) to the company</source>
        <translation>
            <numerusform>将 %n 个不符合项发送给企业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for the company's answer</source>
        <translation>
            <numerusform>%n 个不符合项待企业答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n answered finding(s)</source>
        <translation>
            <numerusform>对 %n 个已答复的不符合项作出判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing blocks the statement: sign and issue it</source>
        <translation>核查声明已无阻碍：可签字并出具</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Emissions, t</source>
        <translation>排放量，t</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>电力来源</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>能源品种</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>First</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>截止编号</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>电站</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>受益人</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记机构</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>对方单位</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>供电方式</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>环境属性归属</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>%1: %2 of %3 records, %4, %5. Seed “%6”, population %7…</source>
        <translation>%1：%3 条记录中抽取 %2 条，%4，%5。种子“%6”，总体 %7…</translation>
    </message>
    <message>
        <source>%1: %2 records are to be tested after what was found; %3 are.</source>
        <translation>%1：根据已发现的情况，须测试 %2 条记录；目前已测试 %3 条。</translation>
    </message>
    <message>
        <source>%1 of %2 records are tested, %3 of them differ.</source>
        <translation>%2 条记录中已测试 %1 条，其中 %3 条不一致。</translation>
    </message>
    <message>
        <source>The data have changed since the sample was drawn: records may be missing in it. Extend it, or draw another one.</source>
        <translation>抽样之后数据已发生变化：样本中可能缺少部分记录。请扩大样本或重新抽样。</translation>
    </message>
</context>
<context>
    <name>SeriesCurves</name>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Document review</source>
        <translation>文件评审</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>交叉核对</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>不符合项</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>核查声明</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>审计轨迹</translation>
    </message>
    <message>
        <source>WORK</source>
        <translation>取证</translation>
    </message>
    <message>
        <source>JUDGE</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>CONCLUDE</source>
        <translation>结论</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1：%n 项未关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1：受阻</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
</context>
<context>
    <name>attest::BottomBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the background work</source>
        <translation>取消后台任务</translation>
    </message>
    <message>
        <source>Progress of the background work</source>
        <translation>后台任务进度</translation>
    </message>
    <message>
        <source>● read only</source>
        <translation>● 只读</translation>
    </message>
    <message>
        <source>● saved %1</source>
        <translation>● 已保存 %1</translation>
    </message>
    <message>
        <source>open misstatements</source>
        <translation>未关闭的错误陈述</translation>
    </message>
    <message>
        <source>%1 t of %2 t allowed (location-based reference)</source>
        <translation>%1 t，允许 %2 t（以基于位置的排放量为参照）</translation>
    </message>
    <message>
        <source>%1 t of %2 t allowed</source>
        <translation>%1 t，允许 %2 t</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::BoundaryForm</name>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>attest::BoundaryPage</name>
    <message>
        <source>Boundary</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Single-line picture</source>
        <translation>单线图</translation>
    </message>
    <message>
        <source>The dossier lists no sources.</source>
        <translation>资料包未列出排放源。</translation>
    </message>
    <message>
        <source>No list of equipment was handed over. A file of the kind “equipment” brings it in.</source>
        <translation>未提交设备清单。导入“equipment”类型的文件后即可显示。</translation>
    </message>
    <message>
        <source>Meters and their sub-meters</source>
        <translation>计量表及其下级表</translation>
    </message>
    <message>
        <source>Single-line picture of the electricity</source>
        <translation>电力单线图</translation>
    </message>
    <message>
        <source>%1 sources, %2 of them nil</source>
        <translation>%1 个排放源，其中 %2 个为零排放</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>证据或理由</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>能源品种</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Claimed factor</source>
        <translation>声称的因子</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>计量对象</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>检定/校准</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>位号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rated kW</source>
        <translation>额定功率，kW</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>制冷剂</translation>
    </message>
    <message>
        <source>Charge kg</source>
        <translation>充注量，kg</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已拆除</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
</context>
<context>
    <name>attest::CarpetPlot</name>
    <message>
        <source>mean %1 %2</source>
        <translation>平均 %1 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一个数值</translation>
    </message>
    <message>
        <source>the clock skips this time</source>
        <translation>时钟跳过此时刻</translation>
    </message>
    <message>
        <source>the clock shows this time twice</source>
        <translation>时钟两次显示此时刻</translation>
    </message>
    <message>
        <source>found: must correct</source>
        <translation>发现：必须更正</translation>
    </message>
    <message>
        <source>found: must explain</source>
        <translation>发现：必须说明</translation>
    </message>
</context>
<context>
    <name>attest::CheckPanel</name>
    <message>
        <source>Refused rows, to be mended</source>
        <translation>被拒绝的行，待更正</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>没有被拒绝的行。</translation>
    </message>
    <message>
        <source>Read the whole file</source>
        <translation>读取整个文件</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>放弃更正</translation>
    </message>
    <message>
        <source>Type the right values: numbers as 1234.5, dates as 2024-12-31, times as 2024-12-31 23:45. The company's file stays as it is; your corrections become a file of their own with your name.</source>
        <translation>请填写正确的值：数字如 1234.5，日期如 2024-12-31，时间如 2024-12-31 23:45。企业的文件保持不变；您的更正将另存为一个署有您姓名的文件。</translation>
    </message>
    <message>
        <source>Evidence has no rows.</source>
        <translation>证据文件不含数据行。</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>已更正 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier one of this file</source>
        <translation>
            <numerusform>%n 行与此文件中靠前的行重复</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在读取文件 …</translation>
    </message>
    <message>
        <source>The file was not read completely yet.</source>
        <translation>文件尚未读取完整。</translation>
    </message>
    <message>
        <source>Answer the open questions first; then the whole file is read.</source>
        <translation>请先回答待确认的问题，然后再读取整个文件。</translation>
    </message>
    <message>
        <source>%1 × %2 (first in row %3)</source>
        <translation>%1 × %2（首次出现在第 %3 行）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more reason(s)</source>
        <translation>
            <numerusform>… 另有 %n 项原因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::ChecksPage</name>
    <message>
        <source>Cross-checks</source>
        <translation>交叉核对</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Raise finding …</source>
        <translation>提出不符合项 …</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>搁置 …</translation>
    </message>
    <message>
        <source>By probable cause</source>
        <translation>按可能原因</translation>
    </message>
    <message>
        <source>Coverage of the checks</source>
        <translation>核对覆盖范围</translation>
    </message>
    <message>
        <source>Discrepancies by probable cause</source>
        <translation>按可能原因分组的差异</translation>
    </message>
    <message>
        <source>No check found a discrepancy. The coverage tells what was compared.</source>
        <translation>各项核对均未发现差异。比对内容见覆盖范围。</translation>
    </message>
    <message>
        <source>Checks that show it</source>
        <translation>显示该差异的核对</translation>
    </message>
    <message>
        <source>Select a group to see the checks that show it.</source>
        <translation>选择一组差异，查看发现该差异的核对。</translation>
    </message>
    <message>
        <source>Shown by these checks</source>
        <translation>由以下核对发现</translation>
    </message>
    <message>
        <source>%1 passed · %2 found, %3 groups · %4 not applicable · %5 not run</source>
        <translation>通过 %1 · 发现差异 %2，共 %3 组 · 不适用 %4 · 未运行 %5</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>提出不符合项</translation>
    </message>
    <message>
        <source>What shall the company read? Empty: the sentences of the checks.</source>
        <translation>请填写发给企业的表述。留空则采用各项核对的原文。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Why is this no finding? The reason is kept in the trail and printed in the report.</source>
        <translation>为何不构成不符合项？理由将记入审计轨迹，并载入核查报告。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>In its surroundings</source>
        <translation>前后对照</translation>
    </message>
</context>
<context>
    <name>attest::CorrectionModel</name>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>拒绝原因</translation>
    </message>
</context>
<context>
    <name>attest::DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Import next submission …</source>
        <translation>导入下一次提交 …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>历次提交</translation>
    </message>
    <message>
        <source>Files of the submission</source>
        <translation>本次提交的文件</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>文件中的记录</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>所有行均已成功读取。</translation>
    </message>
    <message>
        <source>Nothing unusual was seen while reading.</source>
        <translation>读取过程未见异常。</translation>
    </message>
    <message>
        <source>Select a file to see its records. Evidence files have none; open them on the page Evidence.</source>
        <translation>选择一个文件以查看其记录。证据文件不含记录，请在“证据”页面打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n 行被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the next submission (with dossier.json)</source>
        <translation>下一次提交的文件夹（含 dossier.json）</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未采纳的原因</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>被拒绝的行（%1）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reading notes (%1)</source>
        <translation>读取提示（%1）</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>时间序列</translation>
    </message>
</context>
<context>
    <name>attest::DataTable</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DifferDialog</name>
    <message>
        <source>The record differs</source>
        <translation>记录不一致</translation>
    </message>
    <message>
        <source>The amount that the evidence shows, if it can be said</source>
        <translation>证据所示的数量（如能确定）</translation>
    </message>
    <message>
        <source>Amount of the evidence</source>
        <translation>证据所示的数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What does the evidence say? The sample grows after a round with such a record. The difference in amount is projected to all records.</source>
        <translation>证据显示什么？某一轮次出现此类记录后，样本随之扩大。数量的差额用于推断全部记录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>attest::DiscrepancyPicture</name>
    <message>
        <source>There is no picture for this: it is about papers, not about amounts in time.</source>
        <translation>此差异没有图示：它涉及文件，而非随时间变化的数量。</translation>
    </message>
    <message>
        <source>Select a discrepancy to see it in its surroundings.</source>
        <translation>选择一项差异，即可查看其前后数据。</translation>
    </message>
    <message>
        <source>The months of the source, value beside value</source>
        <translation>该排放源的各月数值，逐项对照</translation>
    </message>
    <message>
        <source>The meter's values around the discrepancy</source>
        <translation>差异前后的计量表数值</translation>
    </message>
</context>
<context>
    <name>attest::DiscrepancyText</name>
    <message>
        <source>What would make it go away</source>
        <translation>消除该差异的方法</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>%1 tCO₂e, location-based</source>
        <translation>%1 tCO₂e，基于位置</translation>
    </message>
    <message>
        <source>%1 % of materiality (%2 tCO₂e)</source>
        <translation>实质性门槛（%2 tCO₂e）的 %1 %</translation>
    </message>
</context>
<context>
    <name>attest::DocumentViewer</name>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation>无法显示此 PDF。</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>工作簿的工作表</translation>
    </message>
    <message>
        <source>Source table</source>
        <translation>源数据表</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>此工作表为空。</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文件页面</translation>
    </message>
    <message>
        <source>Select a document to see it here.</source>
        <translation>选择一份文件，即可在此查看。</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>正在加载 %1 …</translation>
    </message>
    <message>
        <source>There is no view for this kind of file. Its bytes and their hash are kept in the case.</source>
        <translation>此类文件无法预览。其原始字节及哈希值已保存在案卷中。</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>无法显示此图片。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>仅显示前 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DrawDialog</name>
    <message>
        <source>Draw a sample</source>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>none: by materiality</source>
        <translation>无：按实质性</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>数量单位</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>抽取方式</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>Population: %n record(s), %1, SHA-256 %2…</source>
        <translation>
            <numerusform>总体：%n 条记录，%1，SHA-256 %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>Here a single meter has more than that: all records are to be tested.</source>
        <translation>此处有单个计量表超过该占比：须测试全部记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no amount in this unit: they are drawn last, and nothing is projected to them.</source>
        <translation>
            <numerusform>其中 %n 条没有此单位下的数量：最后抽取，且不对其推断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n record(s), for %1 % confidence with no error expected and materiality as tolerable (ISA 530).</source>
        <translation>
            <numerusform>建议 %n 条记录：置信水平 %1 %，预期没有错报，以实质性门槛为可容忍错报（ISA 530）。</numerusform>
        </translation>
    </message>
    <message>
        <source>A size can be proposed where amounts are emissions, and neither they nor materiality are zero.</source>
        <translation>数量为排放量，且排放量和实质性门槛均不为零时，才能建议样本量。</translation>
    </message>
</context>
<context>
    <name>attest::EngagementPage</name>
    <message>
        <source>Engagement</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Materiality</source>
        <translation>实质性</translation>
    </message>
    <message>
        <source>Verification team</source>
        <translation>核查组</translation>
    </message>
    <message>
        <source>Impartiality</source>
        <translation>公正性</translation>
    </message>
    <message>
        <source>Changed parameters of checks</source>
        <translation>已调整的核对参数</translation>
    </message>
    <message>
        <source>No team is named. The dossier's “team” lists its members and their roles.</source>
        <translation>未指定核查组。资料包中的“team”列出成员及其职责。</translation>
    </message>
    <message>
        <source>All checks use the parameters of the catalogue.</source>
        <translation>所有核对均采用目录中的参数。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>当地语言名称</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册登记</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>核查对象</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>核算期间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>核算依据</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核查依据</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>碳中和依据</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>保证等级</translation>
    </message>
    <message>
        <source>Warming potentials</source>
        <translation>全球变暖潜势</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>%1 tCO₂e</source>
        <translation>%1 tCO₂e</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 % of the reference, at least %2 tCO₂e</source>
        <translation>参照量的 %1 %，且不低于 %2 tCO₂e</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Claim of zero</source>
        <translation>声称为零</translation>
    </message>
    <message>
        <source>yes: a share of the reported total would be meaningless</source>
        <translation>是：以报告总量的比例计算门槛没有意义</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>The independent reviewer took no part in the verification. Sign-offs are refused out of order, and to anybody who does not hold the role.</source>
        <translation>独立评审人未参与核查。不按顺序签字，或签字人不具备相应职责的，均不予受理。</translation>
    </message>
    <message>
        <source>%1 verifies and reviews. The reviewer must be somebody else.</source>
        <translation>%1 既参与核查又担任评审。评审须由他人承担。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>attest::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No documents were handed over.</source>
        <translation>未提交任何文件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n 份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>文件评审 %1</translation>
    </message>
    <message>
        <source>site visit, %1</source>
        <translation>现场核查，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
</context>
<context>
    <name>attest::Excerpt</name>
    <message>
        <source>Source around the cell</source>
        <translation>该单元格周围的源数据</translation>
    </message>
</context>
<context>
    <name>attest::ExtendDialog</name>
    <message>
        <source>Extend the sample</source>
        <translation>扩大样本</translation>
    </message>
    <message>
        <source>Records more</source>
        <translation>增加的记录数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>attest::FilesList</name>
    <message>
        <source>Files of this import</source>
        <translation>本次导入的文件</translation>
    </message>
    <message>
        <source>Drop files, a folder or a ZIP archive here.</source>
        <translation>将文件、文件夹或 ZIP 压缩包拖放到此处。</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>添加文件 …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n 行被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>attest::Finder</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Meters, invoices, numbers, findings, pages …</source>
        <translation>计量表、发票、数值、不符合项、页面 …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
</context>
<context>
    <name>attest::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>不符合项</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>No findings yet. Raise them from the groups on the page Cross-checks.</source>
        <translation>尚无不符合项。请在“交叉核对”页面从差异组中提出。</translation>
    </message>
    <message>
        <source>Send to the company</source>
        <translation>发送给企业</translation>
    </message>
    <message>
        <source>Enter answer …</source>
        <translation>录入答复 …</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>接受 …</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>不接受 …</translation>
    </message>
    <message>
        <source>Leave uncorrected …</source>
        <translation>保留不更正 …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤回 …</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>What does the company say: cause, correction, evidence?</source>
        <translation>企业如何答复：原因、整改、证据？</translation>
    </message>
    <message>
        <source>What was checked, and why is the answer enough?</source>
        <translation>核实了哪些内容，答复为何充分？</translation>
    </message>
    <message>
        <source>What is missing from the answer?</source>
        <translation>答复还缺少什么？</translation>
    </message>
    <message>
        <source>Why does it stay, and what does it mean for the statement?</source>
        <translation>为何予以保留，对核查声明有何影响？</translation>
    </message>
    <message>
        <source>Why was it not a finding after all?</source>
        <translation>为何最终不构成不符合项？</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Effect, t</source>
        <translation>影响，t</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>提出于</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近记录</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>all dealt with</source>
        <translation>均已处理</translation>
    </message>
    <message>
        <source>The checks do not find it any more in the submission shown.</source>
        <translation>在当前显示的提交中，核对已不再发现该问题。</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>It is material</source>
        <translation>具有实质性</translation>
    </message>
</context>
<context>
    <name>attest::FormRow</name>
    <message>
        <source>Have it found out again</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>Have it found out again: %1</source>
        <translation>重新识别：%1</translation>
    </message>
</context>
<context>
    <name>attest::ImportButtons</name>
    <message>
        <source>Add files …</source>
        <translation>添加文件 …</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Take back the import of %1 by %2: %3 …</source>
        <translation>撤销 %2 于 %1 的导入：%3 …</translation>
    </message>
</context>
<context>
    <name>attest::ImportWizard</name>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Read another sheet too</source>
        <translation>再读取一个工作表</translation>
    </message>
    <message>
        <source>Columns and what they are read as</source>
        <translation>各列及其读取方式</translation>
    </message>
    <message>
        <source>The file has no columns.</source>
        <translation>文件中没有列。</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Values as they are read, beside the text as written</source>
        <translation>读取后的值与原文对照</translation>
    </message>
    <message>
        <source>What the values become is shown here as soon as the file can be read.</source>
        <translation>文件可读取后，此处显示读取后的值。</translation>
    </message>
    <message>
        <source>Cells as they are written; Enter makes the row the headings</source>
        <translation>单元格原文；按 Enter 键将所选行设为表头</translation>
    </message>
    <message>
        <source>The file has no cells.</source>
        <translation>文件中没有单元格。</translation>
    </message>
    <message>
        <source>Rows that are no data</source>
        <translation>非数据行</translation>
    </message>
    <message>
        <source>Every row of the table is read.</source>
        <translation>表格的所有行均会读取。</translation>
    </message>
    <message>
        <source>Click the number of the row that has the headings, or choose the row and press Enter.</source>
        <translation>请单击表头所在行的行号，或选择该行后按 Enter 键。</translation>
    </message>
    <message>
        <source>Values as read</source>
        <translation>读取后的值</translation>
    </message>
    <message>
        <source>Cells as written</source>
        <translation>单元格原文</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Read all files completely on trial</source>
        <translation>试读全部文件的完整内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Rows (%n rejected)</source>
        <translation>
            <numerusform>行（%n 行被拒绝）</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>略去原因</translation>
    </message>
    <message>
        <source>Left-out rows (%1)</source>
        <translation>略去的行（%1）</translation>
    </message>
    <message>
        <source>Add the files that the company handed over.</source>
        <translation>请添加企业提交的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still open: nothing is guessed</source>
        <translation>
            <numerusform>%n 个文件尚待确认：不作任何猜测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be imported</source>
        <translation>
            <numerusform>%n 个文件可以导入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>attest::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Values side by side</source>
        <translation>数值对照</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Select a number, a discrepancy or a document: what it is and where it comes from is shown here.</source>
        <translation>选择一个数值、一项差异或一份文件：此处显示其内容及来源。</translation>
    </message>
    <message>
        <source>Finding %1: %2</source>
        <translation>不符合项 %1：%2</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>搁置。</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>发现于：%1</translation>
    </message>
    <message>
        <source>Declared as zero. Evidence: %1</source>
        <translation>申报为零。证据：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>Also shows in</source>
        <translation>亦见于</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1 rows, %2 records</source>
        <translation>%1 行，%2 条记录</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes as handed over</source>
        <translation>所提交文件原始字节的 SHA-256</translation>
    </message>
    <message>
        <source>Multiplier %1</source>
        <translation>倍率 %1</translation>
    </message>
    <message>
        <source>Calibration %1, valid %2</source>
        <translation>检定/校准 %1，有效期 %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Changed by %1: %2</source>
        <translation>由 %1 更改：%2</translation>
    </message>
</context>
<context>
    <name>attest::IntakeDesk</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>剪贴板中没有表格。请先在电子表格中复制单元格。</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is read only, issued, or being assessed.</source>
        <translation>无法向此案卷添加内容：案卷为只读、已签发或正在评估。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::MainWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>The help of this page is not part of this build.</source>
        <translation>此版本未包含本页的帮助。</translation>
    </message>
    <message>
        <source>&amp;Open a case …</source>
        <translation>打开案卷(&amp;O) …</translation>
    </message>
    <message>
        <source>Open the &amp;example case</source>
        <translation>打开示例案卷(&amp;E)</translation>
    </message>
    <message>
        <source>Export the &amp;report …</source>
        <translation>导出核查报告(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>关闭案卷(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>全局查找(&amp;F) …</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>显示或隐藏检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>最近的案卷(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1 – Attest</source>
        <translation>%1 – Attest</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开案卷</translation>
    </message>
    <message>
        <source>Attest cases (*.attest)</source>
        <translation>Attest 案卷 (*.attest)</translation>
    </message>
    <message>
        <source>Folder of the dossier (with dossier.json)</source>
        <translation>资料包文件夹（含 dossier.json）</translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation>新建案卷(&amp;N) …</translation>
    </message>
    <message>
        <source>New case from a &amp;dossier …</source>
        <translation>由资料包新建案卷(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Add files …</source>
        <translation>添加文件(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Paste a table …</source>
        <translation>粘贴表格(&amp;P) …</translation>
    </message>
</context>
<context>
    <name>attest::MappingModel</name>
    <message>
        <source>– not read –</source>
        <translation>– 不读取 –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Values of one month</source>
        <translation>某个月的数值</translation>
    </message>
    <message>
        <source>Values of one meter or month</source>
        <translation>某个计量表或某个月的数值</translation>
    </message>
    <message>
        <source>%1; unit %2</source>
        <translation>%1；单位 %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>列标题</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>代表</translation>
    </message>
</context>
<context>
    <name>attest::MatrixModel</name>
    <message>
        <source>Declared as zero</source>
        <translation>申报为零</translation>
    </message>
    <message>
        <source>evidence ✓</source>
        <translation>有证据 ✓</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无证据</translation>
    </message>
    <message>
        <source>apportioned by day</source>
        <translation>按日分摊</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>部分为估算</translation>
    </message>
</context>
<context>
    <name>attest::MeterForm</name>
    <message>
        <source>Id, as the files write it</source>
        <translation>标识（与文件中的写法一致）</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>计量对象</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Multiplier (CT × PT)</source>
        <translation>倍率（CT × PT）</translation>
    </message>
    <message>
        <source>Digits of the register</source>
        <translation>表底位数</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Create the meter</source>
        <translation>创建计量表</translation>
    </message>
    <message>
        <source>The meter needs an id.</source>
        <translation>请填写计量表的标识。</translation>
    </message>
    <message>
        <source>There is a meter of this id.</source>
        <translation>已有此标识的计量表。</translation>
    </message>
    <message>
        <source>Such a meter measures a source; choose it, or create it first.</source>
        <translation>此类计量表须对应一个排放源；请选择排放源，或先行创建。</translation>
    </message>
    <message>
        <source>The unit is not known.</source>
        <translation>未知单位。</translation>
    </message>
    <message>
        <source>The multiplier is a number greater than zero.</source>
        <translation>倍率须为大于零的数字。</translation>
    </message>
    <message>
        <source>A register has 1 to 18 digits.</source>
        <translation>表底位数为 1 至 18 位。</translation>
    </message>
</context>
<context>
    <name>attest::NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>新建案卷</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>创建案卷</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Title of the engagement</source>
        <translation>委托名称</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声称</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>期间首日</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>期间末日</translation>
    </message>
    <message>
        <source>Period, both days included</source>
        <translation>核算期间（含首末两日）</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Criteria of accounting</source>
        <translation>核算准则</translation>
    </message>
    <message>
        <source>Criteria of verification</source>
        <translation>核查准则</translation>
    </message>
    <message>
        <source>Criteria of neutrality</source>
        <translation>碳中和准则</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>保证等级</translation>
    </message>
    <message>
        <source>Materiality, % of the reported emissions</source>
        <translation>实质性门槛，占报告排放量的 %</translation>
    </message>
    <message>
        <source>Never less than, tCO2e</source>
        <translation>不低于，tCO2e</translation>
    </message>
    <message>
        <source>Global warming potentials</source>
        <translation>全球变暖潜势</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案卷文件</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Sources and meters (they may also be created with the first files)</source>
        <translation>排放源和计量表（也可随首批文件一并创建）</translation>
    </message>
    <message>
        <source>Sources and meters</source>
        <translation>排放源和计量表</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Add a source …</source>
        <translation>添加排放源 …</translation>
    </message>
    <message>
        <source>Add a meter …</source>
        <translation>添加计量表 …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Attest cases (*.attest)</source>
        <translation>Attest 案卷 (*.attest)</translation>
    </message>
    <message>
        <source>The client's name is needed.</source>
        <translation>请填写委托方名称。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束早于开始。</translation>
    </message>
    <message>
        <source>The time zone is not known; it is written like Asia/Shanghai or Europe/Berlin.</source>
        <translation>未知时区；请按 Asia/Shanghai 或 Europe/Berlin 的形式填写。</translation>
    </message>
    <message>
        <source>Materiality is a percentage between 0 and 100.</source>
        <translation>实质性门槛须为 0 至 100 之间的百分数。</translation>
    </message>
    <message>
        <source>The least materiality is a number of tonnes.</source>
        <translation>实质性门槛的下限须为吨数。</translation>
    </message>
    <message>
        <source>The lead verifier's name is needed.</source>
        <translation>请填写核查组长姓名。</translation>
    </message>
    <message>
        <source>The folder of the case file does not exist.</source>
        <translation>案卷文件所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>已有同名文件；请另选名称。</translation>
    </message>
</context>
<context>
    <name>attest::NoteDialog</name>
    <message>
        <source>Reference numbers of the evidence, such as E-012, E-014</source>
        <translation>证据编号，例如 E-012、E-014</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>attest::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Claimed by the company</source>
        <translation>企业声称</translation>
    </message>
    <message>
        <source>Recomputed from what is declared</source>
        <translation>按申报数据复算</translation>
    </message>
    <message>
        <source>Electricity declared</source>
        <translation>申报电量</translation>
    </message>
    <message>
        <source>Tested so far</source>
        <translation>目前核对进度</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步工作</translation>
    </message>
    <message>
        <source>Evidence matrix: how many independent values stand beside the declared one</source>
        <translation>证据矩阵：申报值旁有多少个独立数值</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>证据矩阵</translation>
    </message>
    <message>
        <source>Electricity by month: evidence and declared</source>
        <translation>逐月电量：证据与申报值</translation>
    </message>
    <message>
        <source>not verifiable yet: %1 open groups of discrepancies, %2 reasons</source>
        <translation>尚不能得出核查结论：%1 组差异未关闭，%2 项原因</translation>
    </message>
    <message>
        <source>tCO₂e, %1</source>
        <translation>tCO₂e，%1</translation>
    </message>
    <message>
        <source>claim: %1, %2</source>
        <translation>声称：%1，%2</translation>
    </message>
    <message>
        <source>tCO₂e market-based</source>
        <translation>tCO₂e，基于市场</translation>
    </message>
    <message>
        <source>%1 t location-based</source>
        <translation>%1 t，基于位置</translation>
    </message>
    <message>
        <source>%1 own photovoltaics · %2 bought</source>
        <translation>自有光伏 %1 · 外购 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>checks that apply were run</source>
        <translation>项适用核对已运行</translation>
    </message>
    <message>
        <source>%1 passed, %2 found something</source>
        <translation>%1 项通过，%2 项发现问题</translation>
    </message>
</context>
<context>
    <name>attest::ParameterDialog</name>
    <message>
        <source>Change the parameter</source>
        <translation>更改参数</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>目录值：%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 至 %2 之间的数字。</translation>
    </message>
    <message>
        <source>This is the value that holds now.</source>
        <translation>该值即为当前有效值。</translation>
    </message>
</context>
<context>
    <name>attest::ParametersView</name>
    <message>
        <source>Parameters of the checks</source>
        <translation>核对参数</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改 …</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Switch the check on …</source>
        <translation>启用核对 …</translation>
    </message>
    <message>
        <source>Switch the check off …</source>
        <translation>停用核对 …</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation>启用核对</translation>
    </message>
    <message>
        <source>Switch the check off</source>
        <translation>停用核对</translation>
    </message>
    <message>
        <source>Take the preset</source>
        <translation>采用预设</translation>
    </message>
</context>
<context>
    <name>attest::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒绝原因</translation>
    </message>
</context>
<context>
    <name>attest::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>The document cannot be shown.</source>
        <translation>无法显示该文件。</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>核查报告</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>核查声明</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>文件语言</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>导出 PDF …</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>正在生成页面 …</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出至 %1</translation>
    </message>
</context>
<context>
    <name>attest::ProfileButton</name>
    <message>
        <source>Profiles</source>
        <translation>读取方案</translation>
    </message>
    <message>
        <source>Saved ways of reading</source>
        <translation>已保存的读取方案</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>读取方案：%1</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Save as a profile …</source>
        <translation>另存为读取方案 …</translation>
    </message>
    <message>
        <source>Import a profile …</source>
        <translation>导入读取方案 …</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名 …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>另存为读取方案</translation>
    </message>
    <message>
        <source>Name of this way of reading. It is offered for files with the same headings.</source>
        <translation>读取方案的名称。遇到列标题相同的文件时会提供此方案。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名读取方案</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>导入读取方案</translation>
    </message>
    <message>
        <source>Profiles (*%1)</source>
        <translation>读取方案 (*%1)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>导出读取方案</translation>
    </message>
</context>
<context>
    <name>attest::QuestionList</name>
    <message>
        <source>Open questions</source>
        <translation>待确认的问题</translation>
    </message>
    <message>
        <source>The profile “%1” fits this file: %2</source>
        <translation>读取方案“%1”适用于此文件：%2</translation>
    </message>
    <message>
        <source>Use the profile</source>
        <translation>使用此读取方案</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>采用此答复</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Import it anyway</source>
        <translation>仍然导入</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>数值中有 %n 个计量表不在边界内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create meter %1 …</source>
        <translation>创建计量表 %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>数值中有 %n 个排放源不在边界内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create source %1 …</source>
        <translation>创建排放源 %1 …</translation>
    </message>
    <message>
        <source>Create a source …</source>
        <translation>新建排放源 …</translation>
    </message>
</context>
<context>
    <name>attest::ReadingForm</name>
    <message>
        <source>How the file is read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>所有行相同</translation>
    </message>
    <message>
        <source>This file is kept as evidence, byte for byte; nothing is read from it. Choose another kind if it holds a table.</source>
        <translation>此文件作为证据逐字节保存，不从中读取数据。如其中含有表格，请选择其他类型。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>found out for each column</source>
        <translation>按列分别识别</translation>
    </message>
    <message>
        <source>As each column shows</source>
        <translation>按各列所示</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>整个工作表</translation>
    </message>
</context>
<context>
    <name>attest::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按排放源</translation>
    </message>
    <message>
        <source>By category and gas</source>
        <translation>按类别和气体</translation>
    </message>
    <message>
        <source>Renewable electricity</source>
        <translation>可再生电力</translation>
    </message>
    <message>
        <source>Initial and verified</source>
        <translation>初始与核查</translation>
    </message>
    <message>
        <source>Emissions by source</source>
        <translation>按排放源的排放量</translation>
    </message>
    <message>
        <source>Emissions by category and gas</source>
        <translation>按类别和气体的排放量</translation>
    </message>
    <message>
        <source>Electricity claimed as renewable</source>
        <translation>声称为可再生的电力</translation>
    </message>
    <message>
        <source>No electricity from the public grid is claimed as renewable.</source>
        <translation>未将公共电网电力声称为可再生电力。</translation>
    </message>
    <message>
        <source>Initial against verified</source>
        <translation>初始与核查对照</translation>
    </message>
    <message>
        <source>The deviation table compares the initial submission with a later one. Import the company's corrected submission on the page Data.</source>
        <translation>差异表将初始提交与后续提交进行比较。请在“数据”页面导入企业更正后的提交。</translation>
    </message>
    <message>
        <source>From the initial to the verified total, location-based</source>
        <translation>从初始总量到核查总量，基于位置</translation>
    </message>
    <message>
        <source>%1 t location-based · %2 t market-based</source>
        <translation>%1 t 基于位置 · %2 t 基于市场</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>气体</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Location-based, t</source>
        <translation>基于位置，t</translation>
    </message>
    <message>
        <source>Market-based, t</source>
        <translation>基于市场，t</translation>
    </message>
    <message>
        <source>Biogenic, t</source>
        <translation>生物源，t</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Category or gas</source>
        <translation>类别或气体</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>其中 %1</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>合计，基于位置</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>合计，基于市场</translation>
    </message>
    <message>
        <source>Claimed, kWh</source>
        <translation>声称量，kWh</translation>
    </message>
    <message>
        <source>Proven by contract, kWh</source>
        <translation>合同证实，kWh</translation>
    </message>
    <message>
        <source>Proven by certificates, kWh</source>
        <translation>绿证证实，kWh</translation>
    </message>
    <message>
        <source>Not proven, kWh</source>
        <translation>未证实，kWh</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核查值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>不符合项</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>未作解释</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定度</translation>
    </message>
</context>
<context>
    <name>attest::ReviewPage</name>
    <message>
        <source>Document review</source>
        <translation>文件评审</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>No document review was handed in. A file of the kind “document-review” brings the form in.</source>
        <translation>未提交文件评审表。导入“document-review”类型的文件后即可显示。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open or in doubt</source>
        <translation>
            <numerusform>%n 个条目待核实或存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>现场所见</translation>
    </message>
</context>
<context>
    <name>attest::RuleDialog</name>
    <message>
        <source>Change the rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>A rule compares two expressions over the quantities of the case. What it finds is shown below before it is kept.</source>
        <translation>规则比较由案卷中各量构成的两个表达式。保存之前，下方会显示其发现的结果。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>lower case words with hyphens, such as gas-per-tonne</source>
        <translation>小写单词，以连字符连接，如 gas-per-tonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>= is equal to</source>
        <translation>= 等于</translation>
    </message>
    <message>
        <source>≤ is at most</source>
        <translation>≤ 不大于</translation>
    </message>
    <message>
        <source>≥ is at least</source>
        <translation>≥ 不小于</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期值</translation>
    </message>
    <message>
        <source>Insert a quantity</source>
        <translation>插入量</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>容差，%</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>整个期间</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每个月</translation>
    </message>
    <message>
        <source>Compared for</source>
        <translation>比较周期</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
</context>
<context>
    <name>attest::RulesView</name>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>No rules of your own yet. A rule compares two expressions over the quantities of the case: “declared("EL-GRID")” with “documented("EL-GRID")”, for example. Add one, or read a file of rules.</source>
        <translation>尚无自定义规则。规则比较由案卷中各量构成的两个表达式，例如“declared("EL-GRID")”与“documented("EL-GRID")”。请添加规则，或读取规则文件。</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加 …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改 …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除 …</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>读取文件 …</translation>
    </message>
    <message>
        <source>Write a file …</source>
        <translation>写入文件 …</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Read a file of rules</source>
        <translation>读取规则文件</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>Add the rules</source>
        <translation>添加规则</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s); one with an id that is there already takes its place.</source>
        <translation>
            <numerusform>%n 条规则；标识已存在的规则将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a file of rules</source>
        <translation>写入规则文件</translation>
    </message>
</context>
<context>
    <name>attest::SampleView</name>
    <message>
        <source>Records of the sample</source>
        <translation>样本中的记录</translation>
    </message>
    <message>
        <source>No sample was drawn. The cross-checks look at every record; a sample says which of them are to be compared with the original papers as well.</source>
        <translation>尚未抽样。交叉核对会检查每一条记录；样本则确定其中哪些还须与原始凭据比对。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Draw a sample …</source>
        <translation>抽取样本 …</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>扩大 …</translation>
    </message>
    <message>
        <source>Agrees with the evidence</source>
        <translation>与证据一致</translation>
    </message>
    <message>
        <source>Differs …</source>
        <translation>不一致 …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>数量，%1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取方式</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>to be tested</source>
        <translation>待测试</translation>
    </message>
    <message>
        <source>no more in the data</source>
        <translation>数据中已不存在</translation>
    </message>
    <message>
        <source>changed since the test</source>
        <translation>测试后已变化</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>必选</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <translation>证据，%1</translation>
    </message>
</context>
<context>
    <name>attest::SeriesChart</name>
    <message>
        <source>% of the greatest value</source>
        <translation>最大值的 %</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1/小时</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1/天</translation>
    </message>
    <message>
        <source>%1 per %2 min</source>
        <translation>%1/%2 分钟</translation>
    </message>
    <message>
        <source>%1 per interval</source>
        <translation>%1/时段</translation>
    </message>
    <message>
        <source>estimated or substituted</source>
        <translation>估计或替代</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>found: must correct</source>
        <translation>发现：必须更正</translation>
    </message>
    <message>
        <source>found: must explain</source>
        <translation>发现：必须说明</translation>
    </message>
</context>
<context>
    <name>attest::SeriesModel</name>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Start of the interval</source>
        <translation>区间起点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>文件行号</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>attest::SeriesPlot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SeriesView</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the meters</source>
        <translation>筛选计量表</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Double click shows one meter alone.</source>
        <translation>双击只显示一个计量表。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>The selected meter by day and time of day</source>
        <translation>所选计量表按日期和时刻</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Values in the stretch of time that is shown</source>
        <translation>所示时段内的数值</translation>
    </message>
    <message>
        <source>No values in this stretch of time.</source>
        <translation>此时段内没有数值。</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>数值随时间变化</translation>
    </message>
    <message>
        <source>Values by day and time of day</source>
        <translation>按日期和时刻的数值</translation>
    </message>
    <message>
        <source>Wheel or + and −: zoom. Drag or arrows: move. Shift and drag: zoom to a stretch. Home: all. Ctrl and arrows: read values. N: next discrepancy. Enter: open the source.</source>
        <translation>滚轮或 + 和 −：缩放。拖动或方向键：移动。Shift 加拖动：放大到一段。Home：全部。Ctrl 加方向键：读数。N：下一项差异。Enter：打开来源。</translation>
    </message>
    <message>
        <source>Tick a meter to see its values.</source>
        <translation>勾选一个计量表以查看其数值。</translation>
    </message>
    <message>
        <source>A carpet needs values of six hours or finer. Select another meter.</source>
        <translation>热力图需要六小时或更细的数值。请选择其他计量表。</translation>
    </message>
    <message>
        <source>The curves are being made.</source>
        <translation>正在生成曲线。</translation>
    </message>
    <message>
        <source>This submission has no interval values. Hand over load profiles (15 minutes, hours or days) as files of the kind “meter intervals” to see them here.</source>
        <translation>此次提交没有时段数值。请以“计量表区间数据”类文件提交负荷曲线（15 分钟、小时或日），即可在此查看。</translation>
    </message>
    <message>
        <source>Register readings are in the files of the kind “register readings”; what they add up to by month is on the page Boundary.</source>
        <translation>表底读数在“表底抄录”类文件中；按月汇总见“边界”页面。</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>发现 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SignOffBar</name>
    <message>
        <source>✓ %1, %2</source>
        <translation>✓ %1，%2</translation>
    </message>
    <message>
        <source>Who signs as %1</source>
        <translation>以“%1”身份签字的人员</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>以“%1”身份签字</translation>
    </message>
</context>
<context>
    <name>attest::SingleLineDiagram</name>
    <message>
        <source>No electricity meters are listed.</source>
        <translation>未列出电能表。</translation>
    </message>
</context>
<context>
    <name>attest::SiteTable</name>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Country (CN, DE …)</source>
        <translation>国家（CN、DE …）</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加场所</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Each site needs an id of its own.</source>
        <translation>每个场所须有各自的标识。</translation>
    </message>
    <message>
        <source>The country is given by its two letters, such as CN, DE or IN.</source>
        <translation>国家以两位字母代码填写，例如 CN、DE 或 IN。</translation>
    </message>
    <message>
        <source>Latitude and longitude are degrees, such as 31.82 and 117.23.</source>
        <translation>纬度和经度以度为单位，例如 31.82 和 117.23。</translation>
    </message>
    <message>
        <source>At least one site is needed, with its name.</source>
        <translation>至少须有一个场所，并填写其名称。</translation>
    </message>
</context>
<context>
    <name>attest::SourceForm</name>
    <message>
        <source>Id, as the files write it</source>
        <translation>标识（与文件中的写法一致）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Energy carrier or gas</source>
        <translation>能源品种或气体</translation>
    </message>
    <message>
        <source>electricity, natural gas, diesel, R-134a …</source>
        <translation>电力、天然气、柴油、R-134a …</translation>
    </message>
    <message>
        <source>Create the source</source>
        <translation>创建排放源</translation>
    </message>
    <message>
        <source>The source needs an id.</source>
        <translation>请填写排放源的标识。</translation>
    </message>
    <message>
        <source>There is a source of this id.</source>
        <translation>已有此标识的排放源。</translation>
    </message>
</context>
<context>
    <name>attest::StageRail</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>attest::StartPage</name>
    <message>
        <source>Verification of carbon-neutrality claims: from the company's dossier to the signed report. Everything stays on this computer.</source>
        <translation>碳中和声称的核查：从企业资料包到签署的核查报告。所有数据均保留在本机。</translation>
    </message>
    <message>
        <source>Open the example case</source>
        <translation>打开示例案卷</translation>
    </message>
    <message>
        <source>New case from a dossier …</source>
        <translation>由资料包新建案卷 …</translation>
    </message>
    <message>
        <source>Open a case …</source>
        <translation>打开案卷 …</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近的案卷</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation>新建案卷 …</translation>
    </message>
    <message>
        <source>Or drop a case file, a dossier's folder, or the company's files here.</source>
        <translation>也可将案卷文件、资料包文件夹或企业的文件拖放到此处。</translation>
    </message>
</context>
<context>
    <name>attest::StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>核查声明</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新打开 …</translation>
    </message>
    <message>
        <source>Issue the statement</source>
        <translation>出具核查声明</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>控制点</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sign-offs, in this order</source>
        <translation>签字，按此顺序</translation>
    </message>
    <message>
        <source>Gates of the procedure</source>
        <translation>程序控制点</translation>
    </message>
    <message>
        <source>Neutrality determination</source>
        <translation>碳中和判定</translation>
    </message>
    <message>
        <source>No neutrality is claimed.</source>
        <translation>未声称碳中和。</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>核查意见</translation>
    </message>
    <message>
        <source>What blocks the statement</source>
        <translation>阻碍出具声明的事项</translation>
    </message>
    <message>
        <source>Carbon neutral: %1</source>
        <translation>碳中和：%1</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑 …</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>修改措辞</translation>
    </message>
    <message>
        <source>Empty: the application's own sentence stands.</source>
        <translation>留空则采用程序自带的表述。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>控制点</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>核验内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Why is the issued statement opened again? Its signatures become void; what was issued stays on record.</source>
        <translation>为何重新打开已出具的核查声明？其签字将失效；已出具的内容仍保留在案。</translation>
    </message>
</context>
<context>
    <name>attest::TakeBackDialog</name>
    <message>
        <source>Take back the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Import of %1 by %2: %3</source>
        <translation>%2 于 %1 的导入：%3</translation>
    </message>
    <message>
        <source>What this would change is being computed …</source>
        <translation>正在计算由此引起的变化 …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>无其他变化。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why is the import taken back? The reason stays in the trail.</source>
        <translation>为何撤销此次导入？理由将记入审计轨迹。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>撤销后</translation>
    </message>
    <message>
        <source>File goes</source>
        <translation>文件移除</translation>
    </message>
    <message>
        <source>Total changes, tCO2e</source>
        <translation>总量变化，tCO2e</translation>
    </message>
    <message>
        <source>Finding loses ground</source>
        <translation>不符合项失去依据</translation>
    </message>
    <message>
        <source>Put aside without ground</source>
        <translation>搁置项失去依据</translation>
    </message>
    <message>
        <source>Signature becomes invalid</source>
        <translation>签字失效</translation>
    </message>
    <message>
        <source>Discrepancy appears</source>
        <translation>新增差异</translation>
    </message>
    <message>
        <source>Discrepancy vanishes</source>
        <translation>差异消失</translation>
    </message>
    <message>
        <source>Check has nothing to compare</source>
        <translation>核对项无可比对内容</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TopBar</name>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Find meters, invoices, numbers, findings …   Ctrl+K</source>
        <translation>查找计量表、发票、数值、不符合项 …   Ctrl+K</translation>
    </message>
    <message>
        <source>Submission shown</source>
        <translation>当前显示的提交</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Submission %1: %2</source>
        <translation>提交 %1：%2</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who acts: the trail keeps this name with every act.</source>
        <translation>操作人：审计轨迹会为每项操作记录此姓名。</translation>
    </message>
</context>
<context>
    <name>attest::TrailPage</name>
    <message>
        <source>Trail</source>
        <translation>审计轨迹</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Examine the case</source>
        <translation>检查案卷完整性</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Nothing has been done to this case yet.</source>
        <translation>此案卷尚无任何操作。</translation>
    </message>
    <message>
        <source>What the event stored</source>
        <translation>事件所存内容</translation>
    </message>
    <message>
        <source>Select an event to see what it stored.</source>
        <translation>选择一个事件，查看其所存内容。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TrialDialog</name>
    <message>
        <source>What would change</source>
        <translation>将发生的变化</translation>
    </message>
    <message>
        <source>No discrepancy appears, and none vanishes.</source>
        <translation>不会新增差异，也不会有差异消失。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why? The reason is kept in the trail and printed in the report.</source>
        <translation>原因是什么？理由将保存在审计轨迹中，并印入核查报告。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What this would change is being computed …</source>
        <translation>正在计算由此引起的变化 …</translation>
    </message>
    <message>
        <source>%1 discrepancies would appear, %2 would vanish, %3 would change.</source>
        <translation>将新增 %1 项差异，消失 %2 项，改变 %3 项。</translation>
    </message>
</context>
<context>
    <name>attest::UncertaintyDialog</name>
    <message>
        <source>State the uncertainty</source>
        <translation>指定不确定度</translation>
    </message>
    <message>
        <source>Where do the numbers come from? Kept in the trail and printed in the report.</source>
        <translation>数值来自何处？将保存在审计轨迹中，并印入核查报告。</translation>
    </message>
    <message>
        <source>Half-widths of the 95 % interval, in percent of the value.</source>
        <translation>95 % 区间的半宽，以数值的百分比表示。</translation>
    </message>
    <message>
        <source>Activity data ± %</source>
        <translation>活动数据 ± %</translation>
    </message>
    <message>
        <source>Emission factor ± %</source>
        <translation>排放因子 ± %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销指定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>attest::UncertaintyView</name>
    <message>
        <source>Uncertainty by source</source>
        <translation>各排放源的不确定度</translation>
    </message>
    <message>
        <source>No source has emissions that an uncertainty could be worked out of.</source>
        <translation>没有可供计算不确定度的排放源排放量。</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>指定 …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>模拟次数</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same result on every machine.</source>
        <translation>相同的种子在任何计算机上都给出相同的结果。</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Approach 1 (IPCC): %1 t ± %2 t at 95 %.</source>
        <translation>方法 1（IPCC）：%1 t ± %2 t，置信水平 95 %。</translation>
    </message>
    <message>
        <source>That is ± %1 %.</source>
        <translation>即 ± %1 %。</translation>
    </message>
    <message>
        <source>Against %1: %2 %, ± %3 percentage points.</source>
        <translation>与 %1 相比：%2 %，± %3 个百分点。</translation>
    </message>
    <message>
        <source>Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 t, 95 % between %4 t and %5 t.</source>
        <translation>方法 2（蒙特卡罗，%1 次，种子 %2）：均值 %3 t，95 % 介于 %4 t 与 %5 t 之间。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Emissions, t</source>
        <translation>排放量，t</translation>
    </message>
    <message>
        <source>Activity ± %</source>
        <translation>活动数据 ± %</translation>
    </message>
    <message>
        <source>Factor ± %</source>
        <translation>因子 ± %</translation>
    </message>
    <message>
        <source>Combined ± %</source>
        <translation>合成 ± %</translation>
    </message>
    <message>
        <source>Share of variance, %</source>
        <translation>方差占比，%</translation>
    </message>
    <message>
        <source>Level, %</source>
        <translation>水平，%</translation>
    </message>
    <message>
        <source>Key category</source>
        <translation>关键类别</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>按水平</translation>
    </message>
    <message>
        <source>by uncertainty</source>
        <translation>按不确定度</translation>
    </message>
    <message>
        <source>By approach 2 they changed by %1 %, 95 % between %2 % and %3 %.</source>
        <translation>按方法 2，排放量变化 %1 %，95 % 介于 %2 % 与 %3 % 之间。</translation>
    </message>
</context>
<context>
    <name>attest::VisitPage</name>
    <message>
        <source>Site visit</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>正在评估案卷。</translation>
    </message>
    <message>
        <source>Notes of the site visit</source>
        <translation>现场核查记录</translation>
    </message>
    <message>
        <source>No notes of a site visit were handed in. A file of the kind “site-visit” brings them in.</source>
        <translation>未提交现场核查记录。导入“site-visit”类型的文件后即可显示。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation>现场时间</translation>
    </message>
    <message>
        <source>Review item</source>
        <translation>评审条目</translation>
    </message>
</context>
<context>
    <name>attest::WaterfallChart</name>
    <message>
        <source>total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>corrected upwards</source>
        <translation>向上更正</translation>
    </message>
    <message>
        <source>corrected downwards</source>
        <translation>向下更正</translation>
    </message>
</context>
<context>
    <name>attest::WorkLine</name>
    <message>
        <source>Progress of the background work</source>
        <translation>后台任务进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the background work</source>
        <translation>停止后台任务</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Nothing is claimed as PV</source>
        <translation>未声称任何光伏电量</translation>
    </message>
    <message>
        <source>Proven by contract and settlement documents</source>
        <translation>由合同和结算单据证实</translation>
    </message>
    <message>
        <source>Proven by contract, settlement documents and cancelled certificates</source>
        <translation>由合同、结算单据及已核销的绿证证实</translation>
    </message>
    <message>
        <source>Neither contract with settlement documents nor certificates prove the claim</source>
        <translation>合同及结算单据、绿证均不能证实该声称</translation>
    </message>
    <message>
        <source>Proven in part; the rest counts as grid power</source>
        <translation>部分得到证实；其余按电网电力计</translation>
    </message>
    <message>
        <source>No quantity is declared</source>
        <translation>未申报数量</translation>
    </message>
    <message>
        <source>The quantity of %1 is declared in %2, which does not convert to %3</source>
        <translation>%1 的数量以 %2 申报，无法换算为 %3</translation>
    </message>
    <message>
        <source>Sum of %1 values</source>
        <translation>%1 个数值之和</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 的一部分</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%2 %3 中的 %1</translation>
    </message>
    <message>
        <source>Declared quantity</source>
        <translation>申报数量</translation>
    </message>
    <message>
        <source>− %1 %2 × %3 %4</source>
        <translation>− %1 %2 × %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 × %3 %4</source>
        <translation>%1 %2 × %3 %4</translation>
    </message>
    <message>
        <source>%1, %2, declared</source>
        <translation>%1，%2，申报值</translation>
    </message>
    <message>
        <source>What no single row explains</source>
        <translation>无法由任何单行解释的部分</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity, %3 instead of %4</source>
        <translation>%1，%2，申报数量，%3 而非 %4</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity</source>
        <translation>%1，%2，申报数量</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity, %3</source>
        <translation>%1，%2，申报数量，%3</translation>
    </message>
    <message>
        <source>%1, emission factor</source>
        <translation>%1，排放因子</translation>
    </message>
    <message>
        <source>A factor in %1 does not fit a quantity in %2</source>
        <translation>单位为 %1 的因子与单位为 %2 的数量不匹配</translation>
    </message>
    <message>
        <source>No factor is claimed, and the library has none that fits</source>
        <translation>未声称因子，因子库中亦无匹配的因子</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>排放因子</translation>
    </message>
    <message>
        <source>Emission factor of %1, as claimed</source>
        <translation>%1 的排放因子，企业声称值</translation>
    </message>
    <message>
        <source>Emission factor of %1, from the library (%2)</source>
        <translation>%1 的排放因子，取自因子库（%2）</translation>
    </message>
    <message>
        <source>%1 is outside the gases of the inventory; it is reported apart</source>
        <translation>%1 不在清单气体范围内；单独报告</translation>
    </message>
    <message>
        <source>Global warming potential of %1, %2</source>
        <translation>%1 的全球变暖潜势，%2</translation>
    </message>
    <message>
        <source>Sum of mass share × potential over the components</source>
        <translation>各组分质量分数 × 潜势之和</translation>
    </message>
    <message>
        <source>%1, location-based</source>
        <translation>%1，基于位置</translation>
    </message>
    <message>
        <source>%1, market-based</source>
        <translation>%1，基于市场</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>合计，基于位置</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>合计，基于市场</translation>
    </message>
    <message>
        <source>The agreed floor; %1 % of %2 tCO2e is less</source>
        <translation>约定的下限；%2 tCO2e 的 %1 % 低于该下限</translation>
    </message>
    <message>
        <source>%1 % of %2 tCO2e, the location-based emissions of all electricity used; the reported total is nearly zero</source>
        <translation>%2 tCO2e 的 %1 %，即全部用电的基于位置排放量；报告总量接近零</translation>
    </message>
    <message>
        <source>%1 % of the reported total of %2 tCO2e</source>
        <translation>报告总量 %2 tCO2e 的 %1 %</translation>
    </message>
    <message>
        <source>Of biomass: reported apart, not in the total</source>
        <translation>来自生物质：单独报告，不计入总量</translation>
    </message>
    <message>
        <source>%1, of biomass</source>
        <translation>%1，来自生物质</translation>
    </message>
    <message>
        <source>Exported electricity is not deducted</source>
        <translation>外输电量不予扣减</translation>
    </message>
    <message>
        <source>Own renewable plant</source>
        <translation>自有可再生能源电站</translation>
    </message>
    <message>
        <source>Renewable plant on a direct line</source>
        <translation>直供线路的可再生能源电站</translation>
    </message>
    <message>
        <source>There is no check “%1”</source>
        <translation>没有名为“%1”的核对</translation>
    </message>
    <message>
        <source>use an id of the catalogue of cross-checks</source>
        <translation>请使用交叉核对目录中的标识</translation>
    </message>
    <message>
        <source>The cross-checks were stopped</source>
        <translation>交叉核对已中止</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>交叉核对</translation>
    </message>
    <message>
        <source>not asked for in this run</source>
        <translation>本次运行未要求</translation>
    </message>
    <message>
        <source>%4, %5: nothing is declared, the suppliers' documents show %2 %3</source>
        <translation>%4，%5：未申报，而供应商单据显示 %2 %3</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 in the suppliers' documents</source>
        <translation>%4，%5：申报 %1 %3，供应商单据为 %2 %3</translation>
    </message>
    <message>
        <source>Correct the declared value after the documents, or show which document is missing or wrong.</source>
        <translation>请按单据更正申报值，或说明哪份单据缺失或有误。</translation>
    </message>
    <message>
        <source>%1 declared values compared with suppliers' documents</source>
        <translation>已将 %1 个申报值与供应商单据比对</translation>
    </message>
    <message>
        <source>no declared quantity has suppliers' documents for the whole of the same period</source>
        <translation>没有任何申报数量具备覆盖同一完整期间的供应商单据</translation>
    </message>
    <message>
        <source>Suppliers' documents against declared value</source>
        <translation>供应商单据与申报值</translation>
    </message>
    <message>
        <source>default of the catalogue: accuracy of a settlement meter</source>
        <translation>目录默认值：结算电能表的准确度</translation>
    </message>
    <message>
        <source>default of the catalogue: documents are rounded to whole units</source>
        <translation>目录默认值：单据取整至整数单位</translation>
    </message>
    <message>
        <source>%4, %5: nothing is declared, the meter shows %2 %3</source>
        <translation>%4，%5：未申报，而计量表显示 %2 %3</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 metered</source>
        <translation>%4，%5：申报 %1 %3，计量 %2 %3</translation>
    </message>
    <message>
        <source>Correct the declared value after the meter, or show why the meter does not hold.</source>
        <translation>请按计量表更正申报值，或说明计量表数据为何不成立。</translation>
    </message>
    <message>
        <source>%1 declared values compared with meters</source>
        <translation>已将 %1 个申报值与计量表比对</translation>
    </message>
    <message>
        <source>no declared quantity has a complete meter record of the same period</source>
        <translation>没有任何申报数量具备同一期间的完整计量记录</translation>
    </message>
    <message>
        <source>Meter against declared value</source>
        <translation>计量表与申报值</translation>
    </message>
    <message>
        <source>default of the catalogue: accuracy of a class 0.5 meter</source>
        <translation>目录默认值：0.5 级计量表的准确度</translation>
    </message>
    <message>
        <source>default of the catalogue: values are declared in whole units</source>
        <translation>目录默认值：数值按整数单位申报</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 in the official energy statistics</source>
        <translation>%4，%5：申报 %1 %3，官方能源统计为 %2 %3</translation>
    </message>
    <message>
        <source>Explain the difference between the return and the declared value, or correct the wrong one.</source>
        <translation>请说明统计报表与申报值之间的差异，或更正其中有误的一项。</translation>
    </message>
    <message>
        <source>%1, %2: %3 %5 declared by all its sources, %4 %5 in the official energy statistics</source>
        <translation>%1，%2：其全部排放源共申报 %3 %5，官方能源统计为 %4 %5</translation>
    </message>
    <message>
        <source>%1 lines of the official return compared</source>
        <translation>已比对官方统计报表中的 %1 行</translation>
    </message>
    <message>
        <source>there is no official energy-statistics return of the declared periods</source>
        <translation>没有申报期间的官方能源统计报表</translation>
    </message>
    <message>
        <source>Official statistics against declared value</source>
        <translation>官方统计与申报值</translation>
    </message>
    <message>
        <source>default of the catalogue: returns are rounded and closed earlier</source>
        <translation>目录默认值：统计报表经过取整，且结账时间较早</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, purchases less the stock increase give %2 %3</source>
        <translation>%4，%5：申报 %1 %3，采购量减库存增加量为 %2 %3</translation>
    </message>
    <message>
        <source>Correct the declared consumption or the stock levels, with the stock-taking records.</source>
        <translation>请依据盘点记录更正申报的消耗量或库存量。</translation>
    </message>
    <message>
        <source>%1 sources with stock compared</source>
        <translation>已比对 %1 个有库存的排放源</translation>
    </message>
    <message>
        <source>no source has purchases with an opening and a closing stock</source>
        <translation>没有任何排放源同时具备采购记录及期初、期末库存</translation>
    </message>
    <message>
        <source>Purchases and stock against consumption</source>
        <translation>采购与库存对照消耗量</translation>
    </message>
    <message>
        <source>default of the catalogue: stock levels are read less exactly than meters</source>
        <translation>目录默认值：库存量的读取精度低于计量表</translation>
    </message>
    <message>
        <source>observed × %1 = expected: %2 beside %3, the decimal point moved</source>
        <translation>观测值 × %1 = 预期值：%2 对照 %3，小数点移位</translation>
    </message>
    <message>
        <source>one digit too few or too many: %1 beside %2</source>
        <translation>少一位或多一位数字：%1 对照 %2</translation>
    </message>
    <message>
        <source>one digit differs: %1 beside %2</source>
        <translation>有一位数字不同：%1 对照 %2</translation>
    </message>
    <message>
        <source>two neighbouring digits swapped: %1 beside %2; the difference is divisible by 9</source>
        <translation>相邻两位数字颠倒：%1 对照 %2；差值可被 9 整除</translation>
    </message>
    <message>
        <source>with two neighbouring digits swapped %1 becomes %2, near the expected %3</source>
        <translation>将相邻两位数字对调后，%1 变为 %2，接近预期值 %3</translation>
    </message>
    <message>
        <source>%1 is twice the expected %2</source>
        <translation>%1 是预期值 %2 的两倍</translation>
    </message>
    <message>
        <source>the difference of %1 is the part of %2, counted twice</source>
        <translation>差值 %1 正是 %2 的部分，被重复计算</translation>
    </message>
    <message>
        <source>%1 contains values that are marked as estimated</source>
        <translation>%1 含有标记为估算的数值</translation>
    </message>
    <message>
        <source>the difference of %1 is what was exported in %2 (%3)</source>
        <translation>差值 %1 正是 %2 的外输电量（%3）</translation>
    </message>
    <message>
        <source>the suppliers' documents (%1) agree with the declared value, the meter alone (%2) does not</source>
        <translation>供应商单据（%1）与申报值一致，仅计量表（%2）不一致</translation>
    </message>
    <message>
        <source>%1 differs by %2 the other way: the quantity was entered under the other origin</source>
        <translation>%1 反向相差 %2：该数量被计入另一电力来源</translation>
    </message>
    <message>
        <source>the difference of %1 is the part of %2, which is left out</source>
        <translation>差值 %1 正是 %2 的部分，被遗漏</translation>
    </message>
    <message>
        <source>the difference is the quantity of %1, which is left out</source>
        <translation>差值正是 %1 的数量，被遗漏</translation>
    </message>
    <message>
        <source>nothing is declared for %1, where %2 is expected</source>
        <translation>%1 未申报，而预期值为 %2</translation>
    </message>
    <message>
        <source>%1 is declared twice with %2</source>
        <translation>%1 被重复申报，数值为 %2</translation>
    </message>
    <message>
        <source>the difference is the quantity of %1, counted twice</source>
        <translation>差值正是 %1 的数量，被重复计算</translation>
    </message>
    <message>
        <source>%1 is the value of %2, and the other way round: exchanged</source>
        <translation>%1 是 %2 的数值，反之亦然：两者互换</translation>
    </message>
    <message>
        <source>%1 is the value of %2</source>
        <translation>%1 是 %2 的数值</translation>
    </message>
    <message>
        <source>%1 is the value of %2, which is declared there as well</source>
        <translation>%1 是 %2 的数值，而该处也已申报此值</translation>
    </message>
    <message>
        <source>%1 is %2 rounded or cut</source>
        <translation>%1 是 %2 取整或截断后的结果</translation>
    </message>
    <message>
        <source>%1 is the value in %2; it was entered as %3, where %4 is expected</source>
        <translation>%1 是以 %2 计的数值；却按 %3 录入，预期值应为 %4</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, the expected value: the factor of a unit</source>
        <translation>%1 × %2 = %3，即预期值：单位换算系数所致</translation>
    </message>
    <message>
        <source>%1 differs from the expected %2 by the factor %3</source>
        <translation>%1 与预期值 %2 之间相差一个系数（%3）</translation>
    </message>
    <message>
        <source>3.6, the MJ in a kWh</source>
        <translation>3.6，即 1 kWh 折合的 MJ 数</translation>
    </message>
    <message>
        <source>3600, the kJ in a kWh</source>
        <translation>3600，即 1 kWh 折合的 kJ 数</translation>
    </message>
    <message>
        <source>277.8, the kWh in a GJ</source>
        <translation>277.8，即 1 GJ 折合的 kWh 数</translation>
    </message>
    <message>
        <source>29.3076, the GJ in a tonne of coal equivalent</source>
        <translation>29.3076，即 1 吨标准煤折合的 GJ 数</translation>
    </message>
    <message>
        <source>0.1229, the kilograms of coal equivalent of a kWh</source>
        <translation>0.1229，即 1 kWh 折合的千克标准煤数</translation>
    </message>
    <message>
        <source>1.229, the tonnes of coal equivalent of ten thousand kWh</source>
        <translation>1.229，即 1 万 kWh 折合的吨标准煤数</translation>
    </message>
    <message>
        <source>a power of ten</source>
        <translation>10 的幂次</translation>
    </message>
    <message>
        <source>observed × %1 = expected: the multiplier of meter %2 was left out</source>
        <translation>观测值 × %1 = 预期值：遗漏了计量表 %2 的倍率</translation>
    </message>
    <message>
        <source>observed ÷ %1 = expected: the multiplier of meter %2 was applied twice</source>
        <translation>观测值 ÷ %1 = 预期值：计量表 %2 的倍率被重复乘入</translation>
    </message>
    <message>
        <source>closed by the multiplier %1 (current %2/5, voltage × %3) in place of %4 of meter %5</source>
        <translation>以倍率 %1（电流互感器 %2/5，电压变比 × %3）代替计量表 %5 的倍率 %4，差异即消除</translation>
    </message>
    <message>
        <source>%1 stands with the wrong sign, %2 is expected</source>
        <translation>%1 的正负号有误，预期值为 %2</translation>
    </message>
    <message>
        <source>no usual cause closes the difference</source>
        <translation>没有任何常见原因能够解释该差异</translation>
    </message>
    <message>
        <source>carbon-neutral</source>
        <translation>碳中和</translation>
    </message>
    <message>
        <source>GHG statement</source>
        <translation>温室气体声明</translation>
    </message>
    <message>
        <source>reasonable assurance</source>
        <translation>合理保证</translation>
    </message>
    <message>
        <source>limited assurance</source>
        <translation>有限保证</translation>
    </message>
    <message>
        <source>lead verifier</source>
        <translation>核查组长</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>核查员</translation>
    </message>
    <message>
        <source>technical expert</source>
        <translation>技术专家</translation>
    </message>
    <message>
        <source>independent reviewer</source>
        <translation>独立评审人</translation>
    </message>
    <message>
        <source>authorised signatory</source>
        <translation>授权签字人</translation>
    </message>
    <message>
        <source>Stationary combustion</source>
        <translation>固定燃烧</translation>
    </message>
    <message>
        <source>Mobile combustion</source>
        <translation>移动燃烧</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>工业过程</translation>
    </message>
    <message>
        <source>Fugitive</source>
        <translation>逸散</translation>
    </message>
    <message>
        <source>Purchased electricity</source>
        <translation>外购电力</translation>
    </message>
    <message>
        <source>Purchased heat</source>
        <translation>外购热力</translation>
    </message>
    <message>
        <source>Exported electricity</source>
        <translation>外输电力</translation>
    </message>
    <message>
        <source>Exported heat</source>
        <translation>外输热力</translation>
    </message>
    <message>
        <source>Own renewable electricity</source>
        <translation>自有可再生电力</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>回收利用</translation>
    </message>
    <message>
        <source>Other indirect</source>
        <translation>其他间接排放</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>零排放</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>grid import</source>
        <translation>电网下网电量</translation>
    </message>
    <message>
        <source>grid export</source>
        <translation>上网电量</translation>
    </message>
    <message>
        <source>PV generation</source>
        <translation>光伏发电量</translation>
    </message>
    <message>
        <source>direct line</source>
        <translation>直供线路</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>消耗量</translation>
    </message>
    <message>
        <source>storage charge</source>
        <translation>储能充电</translation>
    </message>
    <message>
        <source>storage discharge</source>
        <translation>储能放电</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>燃料</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>热力</translation>
    </message>
    <message>
        <source>output</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>Declared activity data</source>
        <translation>申报的活动数据</translation>
    </message>
    <message>
        <source>Declared totals</source>
        <translation>申报的合计</translation>
    </message>
    <message>
        <source>Meter intervals</source>
        <translation>计量表区间数据</translation>
    </message>
    <message>
        <source>Register readings</source>
        <translation>表底抄录</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Energy statistics</source>
        <translation>能源统计</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>总账</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产数据</translation>
    </message>
    <message>
        <source>Energy-attribute certificates</source>
        <translation>能源属性证书</translation>
    </message>
    <message>
        <source>Offset credits</source>
        <translation>抵消信用</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Calibration certificates</source>
        <translation>检定/校准证书</translation>
    </message>
    <message>
        <source>Values of earlier years</source>
        <translation>往年数值</translation>
    </message>
    <message>
        <source>Document review</source>
        <translation>文件评审</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>photovoltaics</source>
        <translation>光伏</translation>
    </message>
    <message>
        <source>supply contract</source>
        <translation>供电合同</translation>
    </message>
    <message>
        <source>power purchase agreement</source>
        <translation>购电协议（PPA）</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租赁合同</translation>
    </message>
    <message>
        <source>energy management contract</source>
        <translation>合同能源管理协议</translation>
    </message>
    <message>
        <source>public grid</source>
        <translation>公共电网</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>本企业</translation>
    </message>
    <message>
        <source>the plant's owner</source>
        <translation>电站业主</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>已售出</translation>
    </message>
    <message>
        <source>held</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Basic facts</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>核算边界</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>核算方法</translation>
    </message>
    <message>
        <source>Activity data</source>
        <translation>活动数据</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>排放因子</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放量</translation>
    </message>
    <message>
        <source>Production data</source>
        <translation>生产数据</translation>
    </message>
    <message>
        <source>Quality control and filing</source>
        <translation>质量控制与文件存档</translation>
    </message>
    <message>
        <source>Data-quality-control plan</source>
        <translation>数据质量控制计划</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>conforms</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>must correct</source>
        <translation>必须更正</translation>
    </message>
    <message>
        <source>must explain</source>
        <translation>必须说明</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>单位错误</translation>
    </message>
    <message>
        <source>shifted decimal point</source>
        <translation>小数点移位</translation>
    </message>
    <message>
        <source>swapped digits</source>
        <translation>数字颠倒</translation>
    </message>
    <message>
        <source>mistyped digit</source>
        <translation>数字录入错误</translation>
    </message>
    <message>
        <source>omitted period</source>
        <translation>遗漏期间</translation>
    </message>
    <message>
        <source>period counted twice</source>
        <translation>期间重复计算</translation>
    </message>
    <message>
        <source>value of another period</source>
        <translation>误用其他期间的数值</translation>
    </message>
    <message>
        <source>wrong meter multiplier</source>
        <translation>计量表倍率错误</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>正负号错误</translation>
    </message>
    <message>
        <source>export not deducted</source>
        <translation>未扣减外输电量</translation>
    </message>
    <message>
        <source>misclassified origin</source>
        <translation>电力来源归类错误</translation>
    </message>
    <message>
        <source>omitted meter</source>
        <translation>遗漏计量表</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>重复计算</translation>
    </message>
    <message>
        <source>wrong factor</source>
        <translation>因子错误</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>estimated value</source>
        <translation>估算值</translation>
    </message>
    <message>
        <source>meter fault</source>
        <translation>计量表故障</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>found</source>
        <translation>发现差异</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>answer rejected</source>
        <translation>答复未被接受</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>accepted as uncorrected</source>
        <translation>接受不更正</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>answer accepted</source>
        <translation>答复已接受</translation>
    </message>
    <message>
        <source>Allowed are: %1</source>
        <translation>允许的值：%1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Allowed are: %2</source>
        <translation>是否应为“%1”？允许的值：%2</translation>
    </message>
    <message>
        <source>State decimal and grouping of this file</source>
        <translation>请注明此文件的 decimal 和 grouping</translation>
    </message>
    <message>
        <source>State the date_format of this file</source>
        <translation>请注明此文件的 date_format</translation>
    </message>
    <message>
        <source>Every date is the first of a month; read as months</source>
        <translation>所有日期均为每月 1 日；按月份读取</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>导入已中止；未作任何更改</translation>
    </message>
    <message>
        <source>There is no heading “%1”</source>
        <translation>没有名为“%1”的列标题</translation>
    </message>
    <message>
        <source>Name the columns by their letters</source>
        <translation>请用列字母指定各列</translation>
    </message>
    <message>
        <source>The headings are: %1</source>
        <translation>列标题有：%1</translation>
    </message>
    <message>
        <source>The heading “%1” stands in the columns %2 and %3</source>
        <translation>列标题“%1”同时出现在 %2 列和 %3 列</translation>
    </message>
    <message>
        <source>Name the column by its letters</source>
        <translation>请用列字母指定该列</translation>
    </message>
    <message>
        <source>No column holds the required field “%1”</source>
        <translation>没有任何列包含必填字段“%1”</translation>
    </message>
    <message>
        <source>Writing the dossier</source>
        <translation>正在写入资料包</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Check the rights and the free space of the folder</source>
        <translation>请检查该文件夹的权限和可用空间</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>导出已中止；未写入任何内容</translation>
    </message>
    <message>
        <source>The content does not match its SHA-256</source>
        <translation>内容与其 SHA-256 不一致</translation>
    </message>
    <message>
        <source>Run the integrity check of the case</source>
        <translation>请对案卷进行完整性检查</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>请选择新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>无法创建文件夹：%1</translation>
    </message>
    <message>
        <source>The folder cannot be renamed</source>
        <translation>无法重命名文件夹</translation>
    </message>
    <message>
        <source>Check that nothing else uses the folder</source>
        <translation>请确认该文件夹未被其他程序占用</translation>
    </message>
    <message>
        <source>A percentage where a quantity is expected</source>
        <translation>应为数量，却出现百分数</translation>
    </message>
    <message>
        <source>Not a date in the format of this column</source>
        <translation>不是符合本列格式的日期</translation>
    </message>
    <message>
        <source>A day is missing in this date</source>
        <translation>日期缺少“日”</translation>
    </message>
    <message>
        <source>Not a period in the format of this column</source>
        <translation>不是符合本列格式的期间</translation>
    </message>
    <message>
        <source>Not a month in the format of this column</source>
        <translation>不是符合本列格式的月份</translation>
    </message>
    <message>
        <source>Unknown word; allowed are: %1</source>
        <translation>无法识别的词；允许的值：%1</translation>
    </message>
    <message>
        <source>Not a point in time in the format of this column</source>
        <translation>不是符合本列格式的时间点</translation>
    </message>
    <message>
        <source>%1 hidden rows were read, the first one is row %2</source>
        <translation>读取了 %1 个隐藏行，首个为第 %2 行</translation>
    </message>
    <message>
        <source>The cell holds an error</source>
        <translation>单元格包含错误</translation>
    </message>
    <message>
        <source>This local time does not exist (start of summer time); read with the offset before it</source>
        <translation>该当地时间不存在（夏令时开始）；按此前的时差读取</translation>
    </message>
    <message>
        <source>The field “%1” is empty</source>
        <translation>字段“%1”为空</translation>
    </message>
    <message>
        <source>The number has too many digits for a series</source>
        <translation>该数值位数过多，无法作为序列数据</translation>
    </message>
    <message>
        <source>No unit is given, and the dossier does not name the meter</source>
        <translation>未给出单位，且资料包未列出该计量表</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>无法识别的单位</translation>
    </message>
    <message>
        <source>The unit %1 does not convert to %2, the unit of meter %3</source>
        <translation>单位 %1 无法换算为 %2，即计量表 %3 的单位</translation>
    </message>
    <message>
        <source>Unknown key “%1”</source>
        <translation>无法识别的键“%1”</translation>
    </message>
    <message>
        <source>Unknown word “%1”</source>
        <translation>无法识别的词“%1”</translation>
    </message>
    <message>
        <source>This key is missing</source>
        <translation>缺少该键</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>请补充</translation>
    </message>
    <message>
        <source>A number stands where text is required</source>
        <translation>应为文本，却出现数字</translation>
    </message>
    <message>
        <source>Put it in quotation marks, so that no reader rounds it</source>
        <translation>请加引号，以免读取时被取整</translation>
    </message>
    <message>
        <source>This is not a text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>请加引号</translation>
    </message>
    <message>
        <source>This text is empty</source>
        <translation>该文本为空</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number</source>
        <translation>“%1”不是十进制数</translation>
    </message>
    <message>
        <source>Write digits with a point and nothing else, such as "0.5366"</source>
        <translation>只写数字和小数点，例如 "0.5366"</translation>
    </message>
    <message>
        <source>This is not a whole number from %1 to %2</source>
        <translation>这不是 %1 至 %2 之间的整数</translation>
    </message>
    <message>
        <source>Write it without quotation marks</source>
        <translation>请不加引号书写</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>Write year, month and day as 2024-12-31</source>
        <translation>请按年、月、日书写，例如 2024-12-31</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>期间的结束早于开始</translation>
    </message>
    <message>
        <source>Both days belong to the period</source>
        <translation>起止两日均计入期间</translation>
    </message>
    <message>
        <source>This is not an object</source>
        <translation>这不是对象</translation>
    </message>
    <message>
        <source>Write {…}</source>
        <translation>请写成 {…}</translation>
    </message>
    <message>
        <source>This is not a list</source>
        <translation>这不是列表</translation>
    </message>
    <message>
        <source>Write […]</source>
        <translation>请写成 […]</translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列不是有效的 JSON：%3</translation>
    </message>
    <message>
        <source>Correct the file in a text editor</source>
        <translation>请在文本编辑器中更正该文件</translation>
    </message>
    <message>
        <source>The document is not an object</source>
        <translation>文档不是对象</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <translation>按 %1 读取：%2</translation>
    </message>
    <message>
        <source>The file is not text in %1</source>
        <translation>该文件不是 %1 编码的文本</translation>
    </message>
    <message>
        <source>State the encoding of this file</source>
        <translation>请注明此文件的编码</translation>
    </message>
    <message>
        <source>“%1” is not a country code</source>
        <translation>“%1”不是国家代码</translation>
    </message>
    <message>
        <source>Write the two capital letters of ISO 3166-1, such as CN or DE</source>
        <translation>请写 ISO 3166-1 的两位大写字母，例如 CN 或 DE</translation>
    </message>
    <message>
        <source>“%1” is not the unit of a factor</source>
        <translation>“%1”不是因子的单位</translation>
    </message>
    <message>
        <source>Write it as tCO2/MWh or kgCO2e/kg</source>
        <translation>请写成 tCO2/MWh 或 kgCO2e/kg</translation>
    </message>
    <message>
        <source>Unknown unit “%1”</source>
        <translation>无法识别的单位“%1”</translation>
    </message>
    <message>
        <source>Write a unit such as kWh, MWh, GJ, m3, Nm3, L, kg or t</source>
        <translation>请写明单位，例如 kWh、MWh、GJ、m3、Nm3、L、kg 或 t</translation>
    </message>
    <message>
        <source>A multiplier is greater than zero</source>
        <translation>倍率须大于零</translation>
    </message>
    <message>
        <source>Write the product of the transformers' ratios, or leave the key out</source>
        <translation>请写互感器变比的乘积，或省略该键</translation>
    </message>
    <message>
        <source>A meter cannot be a sub-meter of itself</source>
        <translation>计量表不能是自身的下级表</translation>
    </message>
    <message>
        <source>Correct the parents</source>
        <translation>请更正上级表</translation>
    </message>
    <message>
        <source>The id “%1” is given twice</source>
        <translation>标识“%1”重复</translation>
    </message>
    <message>
        <source>Give each its own id</source>
        <translation>请为每一项指定各自的标识</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>没有时区“%1”</translation>
    </message>
    <message>
        <source>Write an IANA name such as Europe/Berlin or Asia/Shanghai</source>
        <translation>请写 IANA 名称，例如 Europe/Berlin 或 Asia/Shanghai</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 不在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>请更正该数值</translation>
    </message>
    <message>
        <source>“%1” is not in this dossier</source>
        <translation>“%1”不在本资料包中</translation>
    </message>
    <message>
        <source>“%1” is not a format that this version reads</source>
        <translation>“%1”不是本版本可读取的格式</translation>
    </message>
    <message>
        <source>It reads attest-dossier/1</source>
        <translation>可读取 attest-dossier/1</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB</source>
        <translation>文件超过 16 MiB</translation>
    </message>
    <message>
        <source>Keep values in the files that it names</source>
        <translation>请将数值存放在其所列的文件中</translation>
    </message>
    <message>
        <source>A revision after the first needs a reason</source>
        <translation>首版之后的修订版须说明理由</translation>
    </message>
    <message>
        <source>Say what was changed and why</source>
        <translation>请说明修改了什么以及为何修改</translation>
    </message>
    <message>
        <source>This number is negative</source>
        <translation>该数值为负</translation>
    </message>
    <message>
        <source>Write zero or more</source>
        <translation>请填写零或正数</translation>
    </message>
    <message>
        <source>The path “%1” may leave the dossier</source>
        <translation>路径“%1”可能超出资料包范围</translation>
    </message>
    <message>
        <source>Write it relative to the folder, with / between its parts</source>
        <translation>请填写相对于文件夹的路径，各级之间用 / 分隔</translation>
    </message>
    <message>
        <source>The path “%1” has an empty part</source>
        <translation>路径“%1”中有空的部分</translation>
    </message>
    <message>
        <source>This is not a single character</source>
        <translation>这不是单个字符</translation>
    </message>
    <message>
        <source>Write one character, such as ";"</source>
        <translation>请填写一个字符，例如 ";"</translation>
    </message>
    <message>
        <source>Decimal sign and grouping are the same</source>
        <translation>小数点与千位分隔符相同</translation>
    </message>
    <message>
        <source>Give two different ones</source>
        <translation>请指定两个不同的符号</translation>
    </message>
    <message>
        <source>“%1” is not a range of cells</source>
        <translation>“%1”不是有效的单元格区域</translation>
    </message>
    <message>
        <source>Write it as B4:F40</source>
        <translation>请写成 B4:F40 的形式</translation>
    </message>
    <message>
        <source>The row of the headings lies behind the range</source>
        <translation>表头行位于区域之后</translation>
    </message>
    <message>
        <source>Rows count from the first one of the sheet; the range includes the headings</source>
        <translation>行号从工作表首行起算；区域应包含表头</translation>
    </message>
    <message>
        <source>“%1” is not a period</source>
        <translation>“%1”不是有效的期间</translation>
    </message>
    <message>
        <source>Write a month as 2024-03</source>
        <translation>月份请写成 2024-03 的形式</translation>
    </message>
    <message>
        <source>This field has a column as well</source>
        <translation>该字段同时指定了列</translation>
    </message>
    <message>
        <source>Name it in columns or in constants, not in both</source>
        <translation>请只在 columns 或 constants 其中之一中指定</translation>
    </message>
    <message>
        <source>Files of the kind “%1” have no wide layout</source>
        <translation>“%1”类文件没有横向（宽表）布局</translation>
    </message>
    <message>
        <source>Write one value a row</source>
        <translation>请每行填写一个数值</translation>
    </message>
    <message>
        <source>More than %1 files</source>
        <translation>文件超过 %1 个</translation>
    </message>
    <message>
        <source>Put them into several dossiers</source>
        <translation>请拆分为多个资料包</translation>
    </message>
    <message>
        <source>Reading the dossier</source>
        <translation>正在读取资料包</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Put it into the folder, or correct its path in dossier.json</source>
        <translation>请将文件放入该文件夹，或更正 dossier.json 中的路径</translation>
    </message>
    <message>
        <source>The file is a link that leaves the dossier</source>
        <translation>该文件是指向资料包之外的链接</translation>
    </message>
    <message>
        <source>Put the file itself into the folder</source>
        <translation>请将文件本身放入该文件夹</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>请指定一个文件</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>请拆分该文件</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>请检查您是否有读取权限</translation>
    </message>
    <message>
        <source>%1; these cannot be read either: %2</source>
        <translation>%1；以下文件也无法读取：%2</translation>
    </message>
    <message>
        <source>The fixed value “%1” does not fit the field “%2”: %3</source>
        <translation>固定值“%1”不符合字段“%2”的要求：%3</translation>
    </message>
    <message>
        <source>Correct it in the entry's constants</source>
        <translation>请在该条目的 constants 中更正</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was read</source>
        <translation>工作表“%1”为隐藏状态；已读取</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was not read</source>
        <translation>工作表“%1”为隐藏状态；未读取</translation>
    </message>
    <message>
        <source>Cells are separated by “%1”: %2</source>
        <translation>单元格以“%1”分隔：%2</translation>
    </message>
    <message>
        <source>There are no headings in this row</source>
        <translation>该行没有表头</translation>
    </message>
    <message>
        <source>Give the row of the headings as header_row, or 0 where there are none</source>
        <translation>请用 header_row 指定表头所在行；没有表头时填 0</translation>
    </message>
    <message>
        <source>The id %1 stands twice</source>
        <translation>编号 %1 出现了两次</translation>
    </message>
    <message>
        <source>The column %1 is missing</source>
        <translation>缺少列 %1</translation>
    </message>
    <message>
        <source>The row has no id</source>
        <translation>该行没有编号</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>The period of validity is no date</source>
        <translation>有效期不是日期</translation>
    </message>
    <message>
        <source>The year of publication is no number</source>
        <translation>发布年份不是数字</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>表为空</translation>
    </message>
    <message>
        <source>%1 is in the state “%2”; “%3” is not possible there</source>
        <translation>%1 处于“%2”状态；此状态下不能执行“%3”</translation>
    </message>
    <message>
        <source>This state is final; raise a new finding</source>
        <translation>该状态为最终状态；请另行开具不符合项</translation>
    </message>
    <message>
        <source>Possible are: %1</source>
        <translation>可执行的操作：%1</translation>
    </message>
    <message>
        <source>“%1” of %2 needs a note</source>
        <translation>对 %2 执行“%1”须附说明</translation>
    </message>
    <message>
        <source>Say why, in writing</source>
        <translation>请以书面形式说明理由</translation>
    </message>
    <message>
        <source>Files of this kind are not kept row by row</source>
        <translation>此类文件不逐行保存</translation>
    </message>
    <message>
        <source>“%1” is not a unit of electricity</source>
        <translation>“%1”不是电量单位</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Not a point in time</source>
        <translation>不是时点</translation>
    </message>
    <message>
        <source>Not a period</source>
        <translation>不是期间</translation>
    </message>
    <message>
        <source>Unknown unit of a factor</source>
        <translation>因子的单位未知</translation>
    </message>
    <message>
        <source>“%1” is not a unit of emissions</source>
        <translation>“%1”不是排放量单位</translation>
    </message>
    <message>
        <source>The PDF file cannot be finished: %1</source>
        <translation>无法完成 PDF 文件：%1</translation>
    </message>
    <message>
        <source>The PDF pages cannot be drawn: %1</source>
        <translation>无法绘制 PDF 页面：%1</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>无法写出报告：%1</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to</source>
        <translation>请选择一个已存在且有写入权限的文件夹</translation>
    </message>
    <message>
        <source>activity data</source>
        <translation>活动数据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>计量对象</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>检定/校准</translation>
    </message>
    <message>
        <source>Emission sources</source>
        <translation>排放源</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>计量表</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Every figure down to the cells that it comes from: reference number of the file, sheet, column and row.</source>
        <translation>每个数值均追溯至其来源单元格：文件编号、工作表、列和行。</translation>
    </message>
    <message>
        <source>Market-based result</source>
        <translation>基于市场的结果</translation>
    </message>
    <message>
        <source>Location-based result</source>
        <translation>基于位置的结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对项</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比对数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Discrepancies in the final submission</source>
        <translation>最终提交资料中的差异</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>核查报告</translation>
    </message>
    <message>
        <source>Verification statement</source>
        <translation>核查声明</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>不符合项清单</translation>
    </message>
    <message>
        <source>Self-check of the submission</source>
        <translation>提交资料自查</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Made with Attest %1 · statement %2</source>
        <translation>由 Attest %1 生成 · 声明 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核查值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Location, tCO2e</source>
        <translation>基于位置，tCO2e</translation>
    </message>
    <message>
        <source>Market, tCO2e</source>
        <translation>基于市场，tCO2e</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>不符合项</translation>
    </message>
    <message>
        <source>Difference of the totals</source>
        <translation>总量差异</translation>
    </message>
    <message>
        <source>From the initial to the verified emissions, location-based</source>
        <translation>从初始排放量到核查排放量（基于位置）</translation>
    </message>
    <message>
        <source>Waterfall from the initially reported total over the effect of each corrected figure to the verified total; the figures stand in the table.</source>
        <translation>瀑布图：从初始报告总量，经各项更正数值的影响，到核查总量；具体数值见表。</translation>
    </message>
    <message>
        <source>Initial against verified</source>
        <translation>初始值与核查值对比</translation>
    </message>
    <message>
        <source>No declared figure was changed.</source>
        <translation>申报数值均未更改。</translation>
    </message>
    <message>
        <source>Difference = initial − verified; positive = overstated. The effects of the rows add up to the difference of the totals exactly.</source>
        <translation>差异 = 初始值 − 核查值；正值表示高报。各行影响之和与总量差异完全相等。</translation>
    </message>
    <message>
        <source>Electricity by month: metered supply and declared use</source>
        <translation>逐月电量：计量供电量与申报用电量</translation>
    </message>
    <message>
        <source>Stacked bars of own PV used on site, direct line and grid supply for every month, with the declared use as a line; the figures stand in the table below.</source>
        <translation>各月自有光伏现场自用、直供线路与电网供电的堆积柱形图，申报用电量以折线表示；具体数值见下表。</translation>
    </message>
    <message>
        <source>own PV, used on site</source>
        <translation>自有光伏，现场自用</translation>
    </message>
    <message>
        <source>declared use</source>
        <translation>申报用电量</translation>
    </message>
    <message>
        <source>Grid import</source>
        <translation>电网下网电量</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>上网电量</translation>
    </message>
    <message>
        <source>Own PV used</source>
        <translation>自有光伏自用</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>直供线路</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Metered electricity of site %1, kWh</source>
        <translation>场所 %1 的计量电量，kWh</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Electricity claimed as PV over the public grid, kWh</source>
        <translation>经公共电网主张为光伏的电量，kWh</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>主张量</translation>
    </message>
    <message>
        <source>Proven by contract</source>
        <translation>经合同证实</translation>
    </message>
    <message>
        <source>Proven by certificates</source>
        <translation>经绿证证实</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Electricity balance</source>
        <translation>电量平衡</translation>
    </message>
    <message>
        <source>Location-based, tCO2e</source>
        <translation>基于位置，tCO2e</translation>
    </message>
    <message>
        <source>Market-based, tCO2e</source>
        <translation>基于市场，tCO2e</translation>
    </message>
    <message>
        <source>Emissions by source</source>
        <translation>按排放源列示的排放量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Biogenic CO2, reported apart: %1 t</source>
        <translation>生物源 CO2，单独报告：%1 t</translation>
    </message>
    <message>
        <source>Emissions by category</source>
        <translation>按类别列示的排放量</translation>
    </message>
    <message>
        <source>Emissions by gas, location-based</source>
        <translation>按气体列示的排放量（基于位置）</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>气体</translation>
    </message>
    <message>
        <source>Emissions are activity data times emission factor, added up exactly and rounded only for reading. Global warming potentials: IPCC %1. The location-based and the market-based result are two views of the same electricity and are never added.</source>
        <translation>排放量为活动数据乘以排放因子，按精确值加总，仅在显示时修约。全球变暖潜势：IPCC %1。基于位置的结果与基于市场的结果是对同一电量的两种反映，不得相加。</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>证据索引</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Hash of the statement</source>
        <translation>声明的哈希值</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Effect when raised</source>
        <translation>开具时的影响</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>不符合项</translation>
    </message>
    <message>
        <source>No findings were raised.</source>
        <translation>未开具不符合项。</translation>
    </message>
    <message>
        <source>Set aside with a reason</source>
        <translation>附理由搁置</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>控制点</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Open and uncorrected, signed</source>
        <translation>未关闭及未更正，代数和</translation>
    </message>
    <message>
        <source>Open and uncorrected, absolute</source>
        <translation>未关闭及未更正，绝对值</translation>
    </message>
    <message>
        <source>Threshold of materiality</source>
        <translation>实质性门槛</translation>
    </message>
    <message>
        <source>Opinion and determination</source>
        <translation>核查意见与认定</translation>
    </message>
    <message>
        <source>Gates of the procedure</source>
        <translation>程序控制点</translation>
    </message>
    <message>
        <source>Evaluation of misstatements</source>
        <translation>偏差评价</translation>
    </message>
    <message>
        <source>Determination of carbon neutrality</source>
        <translation>碳中和认定</translation>
    </message>
    <message>
        <source>Criterion: %1. Result: %2.</source>
        <translation>准则：%1。结果：%2。</translation>
    </message>
    <message>
        <source>no meter; suppliers' documents</source>
        <translation>无计量表；以供应商单据为准</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>每 %1 分钟</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>表底读数</translation>
    </message>
    <message>
        <source>Suppliers' documents</source>
        <translation>供应商单据</translation>
    </message>
    <message>
        <source>Documents less stock increase</source>
        <translation>单据量扣除库存增加</translation>
    </message>
    <message>
        <source>Cross-check with</source>
        <translation>交叉核对来源</translation>
    </message>
    <message>
        <source>Declared − this</source>
        <translation>申报值 − 本值</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报值</translation>
    </message>
    <message>
        <source>%1 (not for the whole period)</source>
        <translation>%1（未覆盖整个期间）</translation>
    </message>
    <message>
        <source>Verified value</source>
        <translation>核查值</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监测方式</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>监测频次</translation>
    </message>
    <message>
        <source>Record of every parameter</source>
        <translation>各参数核查记录</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No site visit is recorded.</source>
        <translation>无现场核查记录。</translation>
    </message>
    <message>
        <source>The site was visited on %1.</source>
        <translation>现场核查日期：%1。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Process and methods</source>
        <translation>核查过程和方法</translation>
    </message>
    <message>
        <source>Objective, scope and criteria</source>
        <translation>目的、范围和准则</translation>
    </message>
    <message>
        <source>The verification established whether the greenhouse-gas statement of %1 for %2 is free of material misstatement and conforms with %3. It was carried out after %4 by document review, site visit and cross-checks of the data.</source>
        <translation>本次核查旨在确认%1在 %2 的温室气体声明是否不存在实质性偏差并符合 %3 的要求。核查依据 %4，通过文件评审、现场核查和数据交叉核对实施。</translation>
    </message>
    <message>
        <source>Verification team</source>
        <translation>核查组</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>No sampling: every declared value, every document and every interval of the meters was tested.</source>
        <translation>未抽样：已对全部申报值、全部单据和计量表的全部时段数据进行了核对。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>revision %1, %2, of %3</source>
        <translation>第 %1 版，%2，日期 %3</translation>
    </message>
    <message>
        <source>%1 tCO2e market-based · %2 tCO2e location-based</source>
        <translation>%1 tCO2e（基于市场）· %2 tCO2e（基于位置）</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>Statement number</source>
        <translation>声明编号</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册信息</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Criteria of accounting</source>
        <translation>核算准则</translation>
    </message>
    <message>
        <source>Criteria of verification</source>
        <translation>核查准则</translation>
    </message>
    <message>
        <source>Criteria of neutrality</source>
        <translation>碳中和准则</translation>
    </message>
    <message>
        <source>Level of assurance</source>
        <translation>保证等级</translation>
    </message>
    <message>
        <source>Materiality</source>
        <translation>实质性</translation>
    </message>
    <message>
        <source>Initial report</source>
        <translation>初始报告</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最终报告</translation>
    </message>
    <message>
        <source>Initially reported emissions</source>
        <translation>初始报告排放量</translation>
    </message>
    <message>
        <source>Verified emissions</source>
        <translation>核查排放量</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>核查意见</translation>
    </message>
    <message>
        <source>Carbon-neutral</source>
        <translation>碳中和</translation>
    </message>
    <message>
        <source>Carbon-neutral in the period: %1</source>
        <translation>期间内实现碳中和：%1</translation>
    </message>
    <message>
        <source>What keeps the statement from being made</source>
        <translation>妨碍出具声明的事项</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Verification statement for %1</source>
        <translation>核查声明（%1）</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>The responsible party answers for the report and its data; the verification body answers for this opinion. It rests on historical evidence and on the criteria named, was formed independently of the responsible party, and is valid for the stated subject and period only.</source>
        <translation>责任方对报告及其数据负责；核查机构对本核查意见负责。本意见基于历史证据和所列准则，独立于责任方形成，仅对所述对象和期间有效。</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提交资料</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源属性</translation>
    </message>
    <message>
        <source>The case has no revision %1</source>
        <translation>案卷中没有第 %1 版</translation>
    </message>
    <message>
        <source>its latest is %1</source>
        <translation>最新版次为 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The final report conforms with %1; the supporting material is complete and reliable.</source>
        <translation>最终报告符合 %1 的要求；支持性材料完整、可靠。</translation>
    </message>
    <message>
        <source>Nothing came to our attention that the final report does not conform with %1.</source>
        <translation>未发现最终报告不符合 %1 要求的情况。</translation>
    </message>
    <message>
        <source>Except for the matters named, the final report conforms with %1.</source>
        <translation>除所列事项外，最终报告符合 %1 的要求。</translation>
    </message>
    <message>
        <source>The final report does not conform with %1.</source>
        <translation>最终报告不符合 %1 的要求。</translation>
    </message>
    <message>
        <source>Conformity with %1 could not be established: evidence is missing.</source>
        <translation>因缺少证据，无法确认是否符合 %1 的要求。</translation>
    </message>
    <message>
        <source>Conformity with %1 is not established yet.</source>
        <translation>是否符合 %1 的要求尚未确认。</translation>
    </message>
    <message>
        <source>Emissions: %1 tCO2e market-based, %2 tCO2e location-based. The figures of the initial report were not changed.</source>
        <translation>排放量：%1 tCO2e（基于市场），%2 tCO2e（基于位置）。初始报告的数值未作更改。</translation>
    </message>
    <message>
        <source>Initially reported: %1 tCO2e market-based, %2 tCO2e location-based. Verified: %3 and %4 tCO2e. Reason of the difference: activity data were filled in wrongly and corrected (%5 figures).</source>
        <translation>初始报告：%1 tCO2e（基于市场），%2 tCO2e（基于位置）。核查确认：%3 tCO2e 和 %4 tCO2e。差异原因：活动数据填报有误并已更正（%5 个数值）。</translation>
    </message>
    <message>
        <source>%1 unusual changes were found and explained; see the findings.</source>
        <translation>发现 %1 处异常波动，均已说明原因；见不符合项。</translation>
    </message>
    <message>
        <source>Not examined: there are no values of earlier periods to compare with.</source>
        <translation>未审查：没有可供比较的往期数值。</translation>
    </message>
    <message>
        <source>%1 matters stay uncorrected; they are named under the opinion.</source>
        <translation>%1 个事项未更正；已在核查意见中列明。</translation>
    </message>
    <message>
        <source>%1 rows of the submitted files could not be read; they are listed in the annex.</source>
        <translation>提交文件中有 %1 行无法读取；已列于附件。</translation>
    </message>
    <message>
        <source>Conformity of accounting and reporting with the method</source>
        <translation>核算与报告对方法学的符合性</translation>
    </message>
    <message>
        <source>Statement of emissions</source>
        <translation>排放量声明</translation>
    </message>
    <message>
        <source>Reasons for abnormal fluctuation</source>
        <translation>异常波动的原因</translation>
    </message>
    <message>
        <source>Matters not covered or to be mentioned</source>
        <translation>未覆盖或需特别说明的事项</translation>
    </message>
    <message>
        <source>Grid export</source>
        <translation>上网电量</translation>
    </message>
    <message>
        <source>Storage charge</source>
        <translation>储能充电</translation>
    </message>
    <message>
        <source>Storage discharge</source>
        <translation>储能放电</translation>
    </message>
    <message>
        <source>sum of %1 rows from there on</source>
        <translation>自该处起 %1 行之和</translation>
    </message>
    <message>
        <source>sum of the months</source>
        <translation>各月之和</translation>
    </message>
    <message>
        <source>Own PV used on site</source>
        <translation>自有光伏现场自用</translation>
    </message>
    <message>
        <source>generation − export − storage charge</source>
        <translation>发电量 − 上网电量 − 储能充电</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核查</translation>
    </message>
    <message>
        <source>unmodified opinion</source>
        <translation>无保留意见</translation>
    </message>
    <message>
        <source>unmodified opinion with notes</source>
        <translation>带说明事项的无保留意见</translation>
    </message>
    <message>
        <source>modified opinion</source>
        <translation>保留意见</translation>
    </message>
    <message>
        <source>adverse opinion</source>
        <translation>否定意见</translation>
    </message>
    <message>
        <source>disclaimer of opinion</source>
        <translation>无法表示意见</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Subject, period and criterion of neutrality named</source>
        <translation>已指明碳中和的对象、期间和准则</translation>
    </message>
    <message>
        <source>%1, %2, after %3</source>
        <translation>%1，%2，依据 %3</translation>
    </message>
    <message>
        <source>a standard of accounting has no criterion of neutrality; name one</source>
        <translation>核算标准不含碳中和准则；请指明一项碳中和准则</translation>
    </message>
    <message>
        <source>Footprint complete</source>
        <translation>碳足迹完整</translation>
    </message>
    <message>
        <source>completeness was not examined</source>
        <translation>未审查完整性</translation>
    </message>
    <message>
        <source>every usual source has data, a nil declaration with evidence, or an exclusion with a reason</source>
        <translation>各常见排放源均有数据、附证据的零申报或附理由的排除</translation>
    </message>
    <message>
        <source>usual sources are not answered; see the check source-completeness</source>
        <translation>尚有常见排放源未予答复；见核对项 source-completeness</translation>
    </message>
    <message>
        <source>Footprint verified</source>
        <translation>碳足迹已核查</translation>
    </message>
    <message>
        <source>there is no opinion yet</source>
        <translation>尚无核查意见</translation>
    </message>
    <message>
        <source>Commitment and management plan</source>
        <translation>承诺与管理计划</translation>
    </message>
    <message>
        <source>reviewed and found to conform in the document review</source>
        <translation>已在文件评审中审查并认定符合</translation>
    </message>
    <message>
        <source>no plan is among the documents; whether one is required is the team's judgement</source>
        <translation>文件中没有管理计划；是否需要由核查组判断</translation>
    </message>
    <message>
        <source>nothing is left to reduce or to offset in this period</source>
        <translation>本期无需再减排或抵消</translation>
    </message>
    <message>
        <source>not judged by the application: the case keeps no reduction path; the team states it in part 4</source>
        <translation>应用程序不作判断：案卷不保存减排路径；由核查组在第 4 部分说明</translation>
    </message>
    <message>
        <source>Zero residual: no offsets needed</source>
        <translation>剩余排放为零：无需抵消</translation>
    </message>
    <message>
        <source>the residual is not zero</source>
        <translation>剩余排放不为零</translation>
    </message>
    <message>
        <source>0 tCO2e, no offset used; the zero rests on the electricity evidence of this report</source>
        <translation>0 tCO2e，未使用抵消；零排放以本报告的电力证据为依据</translation>
    </message>
    <message>
        <source>Credits cover the residual</source>
        <translation>碳信用覆盖剩余排放</translation>
    </message>
    <message>
        <source>no offsets are needed</source>
        <translation>无需抵消</translation>
    </message>
    <message>
        <source>%1 tCO2e retired for the client within twelve months, residual %2 tCO2e</source>
        <translation>十二个月内为委托方注销 %1 tCO2e，剩余排放 %2 tCO2e</translation>
    </message>
    <message>
        <source>Reduction shown</source>
        <translation>已证明减排</translation>
    </message>
    <message>
        <source>Reduction before offsetting</source>
        <translation>先减排后抵消</translation>
    </message>
    <message>
        <source>Residual emissions determined</source>
        <translation>已确定剩余排放</translation>
    </message>
    <message>
        <source>%1 tCO2e market-based (%2 tCO2e location-based)</source>
        <translation>%1 tCO2e 基于市场（%2 tCO2e 基于位置）</translation>
    </message>
    <message>
        <source>Programme criteria and documents</source>
        <translation>方案准则与文件</translation>
    </message>
    <message>
        <source>the lists of the standard are checked by the team; the evidence index names what is kept</source>
        <translation>标准所列清单由核查组检查；留存内容见证据索引</translation>
    </message>
    <message>
        <source>Form and validity of the statement</source>
        <translation>声明的形式与有效期</translation>
    </message>
    <message>
        <source>the statement is valid for %1 and for %2 only</source>
        <translation>本声明仅对 %1 和 %2 有效</translation>
    </message>
    <message>
        <source>Wording allowed in the market</source>
        <translation>市场允许的表述</translation>
    </message>
    <message>
        <source>a statement on an organisation and a year, not on a product (Directive (EU) 2024/825)</source>
        <translation>针对组织和年度的声明，而非针对产品（指令 (EU) 2024/825）</translation>
    </message>
    <message>
        <source>%1 (%2) stays uncorrected and is material</source>
        <translation>%1（%2）未更正且具有实质性</translation>
    </message>
    <message>
        <source>%1 (%2) stays uncorrected and is not material</source>
        <translation>%1（%2）未更正但不具有实质性</translation>
    </message>
    <message>
        <source>The content %1 of the case is missing or damaged</source>
        <translation>案卷内容 %1 缺失或损坏</translation>
    </message>
    <message>
        <source>Go back to a backup of the case</source>
        <translation>请恢复案卷备份</translation>
    </message>
    <message>
        <source>The case is in use: %1 on %2 (user %3, process %4), since %5</source>
        <translation>案卷正在使用中：%2 上的 %1（用户 %3，进程 %4），自 %5 起</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only; if it is not open anywhere, delete %1</source>
        <translation>请在该处关闭，或以只读方式打开；如未在任何地方打开，请删除 %1</translation>
    </message>
    <message>
        <source>There are no rights to write in the folder of the case</source>
        <translation>没有案卷所在文件夹的写入权限</translation>
    </message>
    <message>
        <source>Open it for reading only, or copy it to another folder</source>
        <translation>请以只读方式打开，或复制到其他文件夹</translation>
    </message>
    <message>
        <source>The case is open for reading only</source>
        <translation>案卷以只读方式打开</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again</source>
        <translation>请在其他位置关闭后重新打开</translation>
    </message>
    <message>
        <source>There is no such case file</source>
        <translation>案卷文件不存在</translation>
    </message>
    <message>
        <source>Check the path; a case begins with an import</source>
        <translation>请检查路径；案卷从导入资料开始建立</translation>
    </message>
    <message>
        <source>The case file is write-protected</source>
        <translation>案卷文件有写保护</translation>
    </message>
    <message>
        <source>The case was made by an older version of Attest</source>
        <translation>案卷由较旧版本的 Attest 建立</translation>
    </message>
    <message>
        <source>Open it once for writing, which brings it up to date</source>
        <translation>请以可写方式打开一次，以完成升级</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>同名文件已存在</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请另选名称</translation>
    </message>
    <message>
        <source>The folder for the case does not exist</source>
        <translation>案卷所用文件夹不存在</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one</source>
        <translation>请创建该文件夹，或另选文件夹</translation>
    </message>
    <message>
        <source>A stored content of the case is damaged</source>
        <translation>案卷中存储的某项内容已损坏</translation>
    </message>
    <message>
        <source>The case was made by a newer version of Attest (schema %1, this one knows %2)</source>
        <translation>案卷由较新版本的 Attest 建立（架构 %1，当前版本支持 %2）</translation>
    </message>
    <message>
        <source>Update Attest</source>
        <translation>请更新 Attest</translation>
    </message>
    <message>
        <source>This is not a case file</source>
        <translation>这不是案卷文件</translation>
    </message>
    <message>
        <source>Choose a file that Attest made (.attest)</source>
        <translation>请选择由 Attest 建立的文件（.attest）</translation>
    </message>
    <message>
        <source>The case file is damaged or cut short</source>
        <translation>案卷文件已损坏或不完整</translation>
    </message>
    <message>
        <source>Go back to a backup, or import the dossiers again</source>
        <translation>请恢复备份，或重新导入资料包</translation>
    </message>
    <message>
        <source>The case is being used by another program</source>
        <translation>案卷正被其他程序使用</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only</source>
        <translation>请在该处关闭，或以只读方式打开</translation>
    </message>
    <message>
        <source>The rights to open the case file are missing</source>
        <translation>没有打开案卷文件的权限</translation>
    </message>
    <message>
        <source>Check the rights of the file and of its folder</source>
        <translation>请检查文件及其文件夹的权限</translation>
    </message>
    <message>
        <source>The disk is full; the case was not changed</source>
        <translation>磁盘已满；案卷未作更改</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>请腾出空间后重试</translation>
    </message>
    <message>
        <source>The disk failed; the case was not changed</source>
        <translation>磁盘故障；案卷未作更改</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again</source>
        <translation>请检查磁盘及其剩余空间后重试</translation>
    </message>
    <message>
        <source>The case file refused: %1</source>
        <translation>案卷文件拒绝操作：%1</translation>
    </message>
    <message>
        <source>no delimiter occurs: one column</source>
        <translation>未出现分隔符：仅一列</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows have %3 cells by it</source>
        <translation>以此分隔，前 %2 行中有 %1 行为 %3 个单元格</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>已指定</translation>
    </message>
    <message>
        <source>the first line of the file states it</source>
        <translation>由文件首行指定</translation>
    </message>
    <message>
        <source>Delimiter and quote must be two different plain characters</source>
        <translation>分隔符与引号必须是两个不同的普通字符</translation>
    </message>
    <message>
        <source>A quote opens a cell and is never closed</source>
        <translation>单元格以引号开头但未闭合</translation>
    </message>
    <message>
        <source>A row has more than 16,384 cells</source>
        <translation>某行的单元格超过 16,384 个</translation>
    </message>
    <message>
        <source>A cell is longer than a spreadsheet allows</source>
        <translation>某单元格长度超出电子表格允许的范围</translation>
    </message>
    <message>
        <source>The file has a zero byte: it is no text, or not in the stated encoding</source>
        <translation>文件含有零字节：不是文本，或编码与所指定的不符</translation>
    </message>
    <message>
        <source>A row is longer than 16 MiB</source>
        <translation>某行长度超过 16 MiB</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding %1</source>
        <translation>该行含有在编码 %1 下不是文本的字节</translation>
    </message>
    <message>
        <source>The date format “%1” cannot be used: %2</source>
        <translation>日期格式“%1”不可用：%2</translation>
    </message>
    <message>
        <source>a part stands in it twice</source>
        <translation>某一部分出现了两次</translation>
    </message>
    <message>
        <source>it has no year</source>
        <translation>缺少年份</translation>
    </message>
    <message>
        <source>a larger part is missing beside a smaller one</source>
        <translation>有较小的部分却缺少较大的部分</translation>
    </message>
    <message>
        <source>an apostrophe is not closed</source>
        <translation>撇号未闭合</translation>
    </message>
    <message>
        <source>“%1” is not a known part</source>
        <translation>“%1”不是已知的组成部分</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>日-月-年</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>月-日-年</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>month-year</source>
        <translation>月-年</translation>
    </message>
    <message>
        <source>year-month</source>
        <translation>年-月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>no cell is a date</source>
        <translation>没有单元格是日期</translation>
    </message>
    <message>
        <source>%1, proven by %2 cells, %3 contradict</source>
        <translation>%1，%2 个单元格可证实，%3 个不符</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3, and no cell of the column tells which</source>
        <translation>“%1”可能是 %2 或 %3，该列没有单元格可据以判定</translation>
    </message>
    <message>
        <source>There is no number</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>“%1” mixes digits of different scripts</source>
        <translation>“%1”混用了不同文字的数字</translation>
    </message>
    <message>
        <source>“%1” has a grouping sign at a wrong place</source>
        <translation>“%1”的千位分隔符位置有误</translation>
    </message>
    <message>
        <source>“%1” is not a number in the format of the column</source>
        <translation>“%1”不符合该列的数字格式</translation>
    </message>
    <message>
        <source>“%1” has more digits than a number may have</source>
        <translation>“%1”的位数超出数字允许的范围</translation>
    </message>
    <message>
        <source>The stated decimal and grouping signs do not go together</source>
        <translation>所指定的小数点与千位分隔符相互冲突</translation>
    </message>
    <message>
        <source>the number format is stated</source>
        <translation>数字格式已指定</translation>
    </message>
    <message>
        <source>no number has a decimal or grouping sign</source>
        <translation>没有数字带小数点或千位分隔符</translation>
    </message>
    <message>
        <source>%2 numbers have the decimal sign “%1”, but “%3” does not fit them</source>
        <translation>%2 个数字以“%1”为小数点，但“%3”与之不符</translation>
    </message>
    <message>
        <source>“%1” can be read with a decimal or with a grouping sign, and no number of the column tells which</source>
        <translation>“%1”中的符号可读作小数点或千位分隔符，该列没有数字可据以判定</translation>
    </message>
    <message>
        <source>decimal sign “%1”, proven by %2 numbers, 0 contradict</source>
        <translation>小数点为“%1”，%2 个数字可证实，0 个不符</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>文件以字节顺序标记开头</translation>
    </message>
    <message>
        <source>every second byte of plain characters is zero</source>
        <translation>普通字符每隔一个字节为零</translation>
    </message>
    <message>
        <source>all bytes are valid UTF-8</source>
        <translation>所有字节均为有效的 UTF-8</translation>
    </message>
    <message>
        <source>no UTF-8, and the bytes form frequent Chinese characters</source>
        <translation>不是 UTF-8，字节构成常用汉字</translation>
    </message>
    <message>
        <source>no UTF-8, and the bytes form single Western letters</source>
        <translation>不是 UTF-8，字节构成单个西文字母</translation>
    </message>
    <message>
        <source>The encoding of the text cannot be told</source>
        <translation>无法判定文本编码</translation>
    </message>
    <message>
        <source>State the encoding of the file</source>
        <translation>请指定文件编码</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>未知编码 %1</translation>
    </message>
    <message>
        <source>The workbook has no sheet</source>
        <translation>工作簿中没有工作表</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”</source>
        <translation>工作簿中没有工作表“%1”</translation>
    </message>
    <message>
        <source>The texts of the workbook need more memory than is safe</source>
        <translation>工作簿的文本所需内存超出安全范围</translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order</source>
        <translation>工作表的行次序错乱</translation>
    </message>
    <message>
        <source>The sheet has more rows than a spreadsheet may have</source>
        <translation>工作表的行数超出电子表格允许的范围</translation>
    </message>
    <message>
        <source>A cell lies outside of the columns of a spreadsheet</source>
        <translation>有单元格位于电子表格的列范围之外</translation>
    </message>
    <message>
        <source>The workbook nests its elements deeper than is safe</source>
        <translation>工作簿元素的嵌套层级超出安全范围</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which no spreadsheet writes</source>
        <translation>工作簿声明了文档类型，而电子表格软件不会写入此类声明</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1</source>
        <translation>工作簿已损坏：%1</translation>
    </message>
    <message>
        <source>There is not enough memory to read the workbook</source>
        <translation>内存不足，无法读取工作簿</translation>
    </message>
    <message>
        <source>The file unpacks to more than is safe</source>
        <translation>文件解压后的大小超出安全范围</translation>
    </message>
    <message>
        <source>The file has %1 entries, more than is safe</source>
        <translation>文件含 %1 个条目，超出安全范围</translation>
    </message>
    <message>
        <source>The workbook lacks its part %1</source>
        <translation>工作簿缺少组成部分 %1</translation>
    </message>
    <message>
        <source>Submission imported</source>
        <translation>已导入提交资料</translation>
    </message>
    <message>
        <source>Finding raised</source>
        <translation>已开具不符合项</translation>
    </message>
    <message>
        <source>Finding sent</source>
        <translation>已发出不符合项</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation>已答复不符合项</translation>
    </message>
    <message>
        <source>Answer accepted, finding closed</source>
        <translation>接受答复，不符合项关闭</translation>
    </message>
    <message>
        <source>Answer rejected</source>
        <translation>答复未被接受</translation>
    </message>
    <message>
        <source>Finding accepted as uncorrected</source>
        <translation>不符合项按未更正接受</translation>
    </message>
    <message>
        <source>Finding withdrawn</source>
        <translation>已撤回不符合项</translation>
    </message>
    <message>
        <source>Discrepancy set aside</source>
        <translation>已搁置差异</translation>
    </message>
    <message>
        <source>Discrepancy taken up again</source>
        <translation>已重新处理差异</translation>
    </message>
    <message>
        <source>Parameter changed</source>
        <translation>参数已更改</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>措辞已更改</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>声明已签字</translation>
    </message>
    <message>
        <source>Statement issued</source>
        <translation>声明已签发</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>案卷已重新开启</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Revision %1 imported, files: %2</source>
        <translation>已导入第 %1 版，文件：%2</translation>
    </message>
    <message>
        <source>Parameter %1 set back to the standard value</source>
        <translation>参数 %1 已恢复为标准值</translation>
    </message>
    <message>
        <source>Parameter %1 set to %2</source>
        <translation>参数 %1 已设为 %2</translation>
    </message>
    <message>
        <source>Signed as %1 by %2</source>
        <translation>由 %2 以%1身份签字</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1：条目 %2</translation>
    </message>
    <message>
        <source>An entry is missing before this one</source>
        <translation>此条目之前缺少一个条目</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it</source>
        <translation>该条目与前一条目不衔接</translation>
    </message>
    <message>
        <source>The entry was changed</source>
        <translation>该条目已被更改</translation>
    </message>
    <message>
        <source>The field “%1” cannot be understood</source>
        <translation>无法识别字段“%1”</translation>
    </message>
    <message>
        <source>Entry %1 of the trail (“%2”) cannot be read: %3</source>
        <translation>无法读取审计轨迹的条目 %1（“%2”）：%3</translation>
    </message>
    <message>
        <source>unknown act</source>
        <translation>未知操作</translation>
    </message>
    <message>
        <source>review item %1 has no result</source>
        <translation>评审条目 %1 没有结果</translation>
    </message>
    <message>
        <source>review item %1 (%2) has neither an answer from the site visit nor a finding</source>
        <translation>评审条目 %1（%2）既没有现场核查的答复，也没有不符合项</translation>
    </message>
    <message>
        <source>no document review is recorded</source>
        <translation>无文件评审记录</translation>
    </message>
    <message>
        <source>Document review complete</source>
        <translation>文件评审已完成</translation>
    </message>
    <message>
        <source>%1 items reviewed, every doubt passed on or answered</source>
        <translation>已评审 %1 个条目，所有疑问均已转交或答复</translation>
    </message>
    <message>
        <source>no site visit is recorded, and no reason why there was none</source>
        <translation>无现场核查记录，也未说明未进行的理由</translation>
    </message>
    <message>
        <source>item %1 was passed on to the visit and is not answered</source>
        <translation>条目 %1 已转交现场核查，但尚未答复</translation>
    </message>
    <message>
        <source>photo %1 of the visit is not in the case</source>
        <translation>现场核查照片 %1 不在案卷中</translation>
    </message>
    <message>
        <source>Site visit complete</source>
        <translation>现场核查已完成</translation>
    </message>
    <message>
        <source>%1 notes with time, place and person; every item passed on is answered</source>
        <translation>%1 条记录，均注明时间、地点和人员；所有转交条目均已答复</translation>
    </message>
    <message>
        <source>finding %1 is %2</source>
        <translation>不符合项 %1 处于“%2”状态</translation>
    </message>
    <message>
        <source>%1 (%2) has no finding: %3</source>
        <translation>%1（%2）未开具不符合项：%3</translation>
    </message>
    <message>
        <source>No open finding, no unanswered discrepancy</source>
        <translation>无未关闭的不符合项，无未答复的差异</translation>
    </message>
    <message>
        <source>%1 findings, all in a final state</source>
        <translation>%1 个不符合项，均处于最终状态</translation>
    </message>
    <message>
        <source>emissions of %1 cannot be computed: %2</source>
        <translation>无法计算 %1 的排放量：%2</translation>
    </message>
    <message>
        <source>the effects of the corrections do not add up to the difference of the totals</source>
        <translation>各项更正的影响之和与总量差异不一致</translation>
    </message>
    <message>
        <source>changed without a finding: %1</source>
        <translation>未开具不符合项即更改：%1</translation>
    </message>
    <message>
        <source>Recalculated on final data, misstatements evaluated</source>
        <translation>已按最终数据复算并评价偏差</translation>
    </message>
    <message>
        <source>%1 corrected figures, each with its finding; effects add up exactly</source>
        <translation>%1 个更正数值，均有对应的不符合项；影响之和完全一致</translation>
    </message>
    <message>
        <source>carbon neutrality is claimed, but no criterion of neutrality is named</source>
        <translation>主张碳中和，但未指明碳中和准则</translation>
    </message>
    <message>
        <source>Four parts of the conclusion filled</source>
        <translation>结论的四个部分均已填写</translation>
    </message>
    <message>
        <source>conformity, emissions, fluctuations and special matters are stated</source>
        <translation>符合性、排放量、异常波动和特别事项均已说明</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>%1 is reported, but has no activity data</source>
        <translation>%1 已报告，但没有活动数据</translation>
    </message>
    <message>
        <source>%1 is declared as nil without evidence</source>
        <translation>%1 申报为零，但没有证据</translation>
    </message>
    <message>
        <source>%1 is excluded without a reason</source>
        <translation>%1 被排除，但没有理由</translation>
    </message>
    <message>
        <source>the client has no name</source>
        <translation>委托方没有名称</translation>
    </message>
    <message>
        <source>no reporting period is agreed</source>
        <translation>未约定报告期</translation>
    </message>
    <message>
        <source>the criteria of accounting and of verification are not both named</source>
        <translation>未同时指明核算准则和核查准则</translation>
    </message>
    <message>
        <source>the team has no %1</source>
        <translation>核查组中没有%1</translation>
    </message>
    <message>
        <source>the independent reviewer is also a verifier of this case</source>
        <translation>独立评审人同时是本案卷的核查员</translation>
    </message>
    <message>
        <source>Engagement complete, team impartial</source>
        <translation>委托信息完整，核查组公正</translation>
    </message>
    <message>
        <source>client, period, criteria and team are named; the reviewer is outside the team</source>
        <translation>已指明委托方、期间、准则和核查组；独立评审人不属于核查组</translation>
    </message>
    <message>
        <source>Initial report frozen, every source answered</source>
        <translation>初始报告已固定，各排放源均已答复</translation>
    </message>
    <message>
        <source>initial report of %1 frozen with %2 files; every source has data, nil evidence or a reason</source>
        <translation>%1 的初始报告已固定，含 %2 个文件；各排放源均有数据、零申报证据或理由</translation>
    </message>
    <message>
        <source>usual sources are not all answered; see the check source-completeness</source>
        <translation>常见排放源未全部答复；见核对项 source-completeness</translation>
    </message>
    <message>
        <source>meters or supply points lie outside the boundary; see the check meter-without-source</source>
        <translation>有计量表或供电（供能）点位于边界之外；见核对项 meter-without-source</translation>
    </message>
    <message>
        <source>Sources, meters and flow of data understood</source>
        <translation>已了解排放源、计量表和数据流</translation>
    </message>
    <message>
        <source>all usual sources and all meters are mapped</source>
        <translation>所有常见排放源和所有计量表均已对应</translation>
    </message>
    <message>
        <source>Risk of every parameter rated</source>
        <translation>已评定各参数的风险</translation>
    </message>
    <message>
        <source>the case keeps no risk ratings; every declared value is tested in full instead of by sample</source>
        <translation>案卷不保存风险评级；对全部申报值进行全面核对，而非抽样</translation>
    </message>
    <message>
        <source>Plans approved by the lead verifier</source>
        <translation>计划已由核查组长批准</translation>
    </message>
    <message>
        <source>the case keeps no plan of its own; keep the approved plan with the engagement's papers</source>
        <translation>案卷不保存核查计划；请将已批准的计划与委托文件一并保存</translation>
    </message>
    <message>
        <source>%1: signed by %2 on %3</source>
        <translation>%1：由 %2 于 %3 签字</translation>
    </message>
    <message>
        <source>%1: not signed yet, or signed before the statement changed</source>
        <translation>%1：尚未签字，或在声明更改之前签字</translation>
    </message>
    <message>
        <source>Independent review</source>
        <translation>独立评审</translation>
    </message>
    <message>
        <source>Approved by the signatory</source>
        <translation>已由授权签字人批准</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Export of %1: the own meter counted %2, the grid company settled %3</source>
        <translation>%1 的上网电量：自有计量表计量为 %2，电网公司结算为 %3</translation>
    </message>
    <message>
        <source>Clarify with the grid company which of the two is right; correct the other</source>
        <translation>请与电网公司核实哪一个数值正确；更正另一个</translation>
    </message>
    <message>
        <source>The settlement carries the value of %1</source>
        <translation>结算单沿用了 %1 的数值</translation>
    </message>
    <message>
        <source>No period has both an export meter and a settlement of the grid company</source>
        <translation>没有同时具备上网计量表数据和电网公司结算单的期间</translation>
    </message>
    <message>
        <source>Export meter against settlement in %1 periods</source>
        <translation>在 %1 个期间内核对上网计量与结算单</translation>
    </message>
    <message>
        <source>Export meter against settlement</source>
        <translation>上网计量表与结算单核对</translation>
    </message>
    <message>
        <source>Two meters of class 0.5; default of this catalogue</source>
        <translation>两块 0.5 级计量表；本目录的默认值</translation>
    </message>
    <message>
        <source>Settlements are written in whole kWh; dossier format 1</source>
        <translation>结算单以整数 kWh 填写；资料包格式 1</translation>
    </message>
    <message>
        <source>The difference equals the export: all generation was declared as self-use</source>
        <translation>差额等于上网电量：全部发电量被申报为自用</translation>
    </message>
    <message>
        <source>The difference equals the energy that charged the storage</source>
        <translation>差额等于储能充电电量</translation>
    </message>
    <message>
        <source>%1: declared self-use, export and storage charge add up to %2 kWh, the plant generated %3 kWh</source>
        <translation>%1：申报的自用、上网和储能充电合计 %2 kWh，电站发电 %3 kWh</translation>
    </message>
    <message>
        <source>Declare as self-use the generation less export and storage charge, or show what was curtailed</source>
        <translation>请按发电量扣除上网电量和储能充电申报自用量，或说明弃光电量</translation>
    </message>
    <message>
        <source>No period has both a declared self-use and a measured generation</source>
        <translation>没有同时具备申报自用量和计量发电量的期间</translation>
    </message>
    <message>
        <source>Generation against self-use, export and storage in %1 periods</source>
        <translation>在 %1 个期间内核对发电量与自用、上网和储能</translation>
    </message>
    <message>
        <source>Balance of the photovoltaic plant</source>
        <translation>光伏电站电量平衡</translation>
    </message>
    <message>
        <source>Of the generation: meter classes and losses; default of this catalogue</source>
        <translation>占发电量的比例：计量表等级和损耗；本目录的默认值</translation>
    </message>
    <message>
        <source>Declared months are written in whole kWh; default of this catalogue</source>
        <translation>申报的月度值以整数 kWh 填写；本目录的默认值</translation>
    </message>
    <message>
        <source>Site %1, %2: the declared supply is %3 kWh, consumption and resale are %4 kWh</source>
        <translation>场所 %1，%2：申报的供电量为 %3 kWh，用电与转供合计 %4 kWh</translation>
    </message>
    <message>
        <source>Site %1, %2: the metered supply is %3 kWh, consumption and resale are %4 kWh</source>
        <translation>场所 %1，%2：计量的供电量为 %3 kWh，用电与转供合计 %4 kWh</translation>
    </message>
    <message>
        <source>Find the supply that is missing or counted twice, or explain the losses</source>
        <translation>请查明遗漏或重复计算的供电量，或说明损耗</translation>
    </message>
    <message>
        <source>The difference equals the month's export</source>
        <translation>差额等于当月上网电量</translation>
    </message>
    <message>
        <source>The difference equals the direct line</source>
        <translation>差额等于直供线路电量</translation>
    </message>
    <message>
        <source>The difference equals the grid import</source>
        <translation>差额等于电网下网电量</translation>
    </message>
    <message>
        <source>No month has both its supply and its whole consumption measured</source>
        <translation>没有供电量和全部用电量均有计量的月份</translation>
    </message>
    <message>
        <source>Supply against consumption in %1 of %2 months</source>
        <translation>在 %2 个月中的 %1 个月核对供电量与用电量</translation>
    </message>
    <message>
        <source>Electricity balance of the site</source>
        <translation>场所电量平衡</translation>
    </message>
    <message>
        <source>Meter classes and losses between the meters; default of this catalogue</source>
        <translation>计量表等级和表间损耗；本目录的默认值</translation>
    </message>
    <message>
        <source>%1: the sub-meters of %2 add up to %3, the meter itself counted %4; %5 are unaccounted for</source>
        <translation>%1：%2 的分表合计为 %3，总表计量为 %4；%5 去向不明</translation>
    </message>
    <message>
        <source>Explain the losses or the loads without a sub-meter, or correct the meter's ratio</source>
        <translation>请说明损耗或未装分表的负荷，或更正计量表倍率</translation>
    </message>
    <message>
        <source>No meter has sub-meters with complete months</source>
        <translation>没有计量表具备各月完整的分表数据</translation>
    </message>
    <message>
        <source>Sub-meters against their parent in %1 meter months</source>
        <translation>在 %1 个表月内核对分表与总表</translation>
    </message>
    <message>
        <source>Sub-meters against their parent</source>
        <translation>分表与总表核对</translation>
    </message>
    <message>
        <source>Cable losses and classes of several meters; default of this catalogue</source>
        <translation>线路损耗和多块计量表的等级；本目录的默认值</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) belongs to no source</source>
        <translation>设备 %1（%2）不属于任何排放源</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) names the source “%3”, which does not exist</source>
        <translation>设备 %1（%2）指定了排放源“%3”，但该排放源不存在</translation>
    </message>
    <message>
        <source>Name the source that its energy or gas is counted in, or add the missing source</source>
        <translation>请指明其能源或气体计入的排放源，或补充缺少的排放源</translation>
    </message>
    <message>
        <source>Equipment %1 was seen on site, but the company's list does not know it</source>
        <translation>现场发现设备 %1，但企业设备清单中没有</translation>
    </message>
    <message>
        <source>No list of equipment</source>
        <translation>没有设备清单</translation>
    </message>
    <message>
        <source>%1 pieces of equipment, listed or seen, against the sources</source>
        <translation>%1 台清单所列或现场所见的设备与排放源核对</translation>
    </message>
    <message>
        <source>Equipment without a source</source>
        <translation>无对应排放源的设备</translation>
    </message>
    <message>
        <source>Meter %1 stands at the site “%2”, which the boundary does not know</source>
        <translation>计量表 %1 位于场所“%2”，该场所不在边界内</translation>
    </message>
    <message>
        <source>Meter %1 belongs to no source</source>
        <translation>计量表 %1 不属于任何排放源</translation>
    </message>
    <message>
        <source>Meter %1 names the source “%2”, which does not exist</source>
        <translation>计量表 %1 指定了排放源“%2”，但该排放源不存在</translation>
    </message>
    <message>
        <source>Meter %1 counted %2, but its source %3 is not reported</source>
        <translation>计量表 %1 计量了 %2，但其排放源 %3 未报告</translation>
    </message>
    <message>
        <source>Add the source to the boundary, or show that it lies outside</source>
        <translation>请将该排放源纳入边界，或证明其位于边界之外</translation>
    </message>
    <message>
        <source>Document %1 of %2 is for the source “%3”, which does not exist</source>
        <translation>%2 的单据 %1 对应排放源“%3”，但该排放源不存在</translation>
    </message>
    <message>
        <source>Document %1 of %2 is for the supply point “%3”, which the boundary does not know</source>
        <translation>%2 的单据 %1 对应供电（供能）点“%3”，该点不在边界内</translation>
    </message>
    <message>
        <source>Values of the meter “%1”, which the boundary does not know</source>
        <translation>计量表“%1”的数值，该表不在边界内</translation>
    </message>
    <message>
        <source>No meters and no suppliers' documents</source>
        <translation>没有计量表和供应商单据</translation>
    </message>
    <message>
        <source>%1 meters and document lines against sites and sources</source>
        <translation>%1 个计量表和单据行与场所及排放源核对</translation>
    </message>
    <message>
        <source>Meters and supply points without a source</source>
        <translation>无对应排放源的计量表和供电（供能）点</translation>
    </message>
    <message>
        <source>%1 (%2): the refrigerant is not stated</source>
        <translation>%1（%2）：未说明制冷剂</translation>
    </message>
    <message>
        <source>%1 (%2): the charge of %3 is not stated</source>
        <translation>%1（%2）：未说明 %3 的充注量</translation>
    </message>
    <message>
        <source>%1 (%2): the composition of %3 is not known</source>
        <translation>%1（%2）：%3 的组分未知</translation>
    </message>
    <message>
        <source>%1 (%2, %3 kg %4): neither a top-up of the year nor evidence that there was none</source>
        <translation>%1（%2，%3 kg %4）：既没有当年的补充记录，也没有未补充的证据</translation>
    </message>
    <message>
        <source>%1 (%2) is filled with %3, its source %4 counts %5</source>
        <translation>%1（%2）充注 %3，其排放源 %4 按 %5 计算</translation>
    </message>
    <message>
        <source>Hand in type plate and service record of the year, or evidence that nothing was topped up</source>
        <translation>请提交铭牌和当年的维保记录，或未补充的证据</translation>
    </message>
    <message>
        <source>%1: %2 kg were topped up in equipment that holds %3 kg</source>
        <translation>%1：设备充注量为 %3 kg，补充了 %2 kg</translation>
    </message>
    <message>
        <source>No cooling equipment is listed</source>
        <translation>未列出制冷设备</translation>
    </message>
    <message>
        <source>Charge, type and top-ups in %1 comparisons</source>
        <translation>%1 次比对中的充注量、型号和补充量</translation>
    </message>
    <message>
        <source>Charge and top-ups of cooling equipment</source>
        <translation>制冷设备的充注量和补充量</translation>
    </message>
    <message>
        <source>%1 is reported, but there are no data for it</source>
        <translation>%1 已报告，但没有相应数据</translation>
    </message>
    <message>
        <source>%1 is declared nil without evidence</source>
        <translation>%1 申报为零，但没有证据</translation>
    </message>
    <message>
        <source>%1 is declared nil, but its evidence “%2” is not there</source>
        <translation>%1 申报为零，但其证据“%2”不存在</translation>
    </message>
    <message>
        <source>Nothing is said about a usual source: %1</source>
        <translation>对常见排放源未作任何说明：%1</translation>
    </message>
    <message>
        <source>Report it with data, declare it nil with evidence, or exclude it with a reason</source>
        <translation>请附数据报告、附证据申报为零，或附理由排除</translation>
    </message>
    <message>
        <source>Hand in the data, the evidence or the reason</source>
        <translation>请提交数据、证据或理由</translation>
    </message>
    <message>
        <source>%1 usual kinds of sources against %2 named sources</source>
        <translation>%1 类常见排放源与 %2 个已列明的排放源核对</translation>
    </message>
    <message>
        <source>Completeness of the sources</source>
        <translation>排放源完整性</translation>
    </message>
    <message>
        <source>Boilers and other heating fuel</source>
        <translation>锅炉及其他供热燃料</translation>
    </message>
    <message>
        <source>Canteen gas</source>
        <translation>食堂燃气</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Forklifts</source>
        <translation>叉车</translation>
    </message>
    <message>
        <source>Emergency generator</source>
        <translation>应急发电机</translation>
    </message>
    <message>
        <source>CO2 as shielding gas</source>
        <translation>CO2 保护气</translation>
    </message>
    <message>
        <source>Refrigerants</source>
        <translation>制冷剂</translation>
    </message>
    <message>
        <source>SF6 in switchgear</source>
        <translation>开关设备中的 SF6</translation>
    </message>
    <message>
        <source>Fire extinguishers</source>
        <translation>灭火器</translation>
    </message>
    <message>
        <source>Process emissions</source>
        <translation>工业过程排放</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>废水</translation>
    </message>
    <message>
        <source>Purchased heat and steam</source>
        <translation>外购热力和蒸汽</translation>
    </message>
    <message>
        <source>Resale of electricity and heat</source>
        <translation>电力和热力转供</translation>
    </message>
    <message>
        <source>%1, %2: changed since the submission before (%3), and no finding says why</source>
        <translation>%1，%2：较上一次提交（%3）有更改，但没有不符合项说明原因</translation>
    </message>
    <message>
        <source>%1, %2: changed from %3 to %4 %5 (%6), and no finding says why</source>
        <translation>%1，%2：由 %3 改为 %4 %5（%6），但没有不符合项说明原因</translation>
    </message>
    <message>
        <source>Raise a finding that says what was wrong and which evidence the new value rests on, or restore the value.</source>
        <translation>请开具不符合项，说明错误所在及新值所依据的证据，或恢复原值。</translation>
    </message>
    <message>
        <source>this is the first submission</source>
        <translation>这是首次提交</translation>
    </message>
    <message>
        <source>%1 declared figures compared with the submission before, %2 changes</source>
        <translation>%1 个申报数值与上一次提交比对，%2 处更改</translation>
    </message>
    <message>
        <source>Changes without a finding</source>
        <translation>无不符合项的更改</translation>
    </message>
    <message>
        <source>the difference is within the rounding of the months</source>
        <translation>差异在各月修约范围之内</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 printed for the year, the months add up to %2 %3</source>
        <translation>%4，%5：列示的年度值为 %1 %3，各月合计为 %2 %3</translation>
    </message>
    <message>
        <source>Correct the year or the month that is wrong, so that the months add up to the year.</source>
        <translation>请更正有误的年度值或月度值，使各月之和等于年度值。</translation>
    </message>
    <message>
        <source>%1 declared years compared with their months</source>
        <translation>%1 个申报年度值与其各月值比对</translation>
    </message>
    <message>
        <source>no source declares a year beside its months</source>
        <translation>没有排放源同时申报年度值和月度值</translation>
    </message>
    <message>
        <source>Declared year against its months</source>
        <translation>申报年度值与各月值核对</translation>
    </message>
    <message>
        <source>The total of %1 tCO2e contains the biogenic CO2 of %2; without it there are %3 tCO2e</source>
        <translation>总量 %1 tCO2e 包含 %2 的生物源 CO2；扣除后为 %3 tCO2e</translation>
    </message>
    <message>
        <source>Report the CO2 of biomass apart, and take it out of the total.</source>
        <translation>请单独报告生物质的 CO2，并从总量中扣除。</translation>
    </message>
    <message>
        <source>biogenic CO2 was added to the total</source>
        <translation>生物源 CO2 被计入总量</translation>
    </message>
    <message>
        <source>no biomass with emissions, or no printed total that it could stand in</source>
        <translation>没有产生排放的生物质，或没有可能包含其排放的列示总量</translation>
    </message>
    <message>
        <source>%1 biogenic sources looked for in the total</source>
        <translation>在总量中查找了 %1 个生物源排放</translation>
    </message>
    <message>
        <source>Biogenic CO2 apart</source>
        <translation>生物源 CO2 单独报告</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 independently: the digits differ by one slip of typing</source>
        <translation>%4，%5：申报 %1 %3，独立来源为 %2 %3：数字之间存在一处录入笔误</translation>
    </message>
    <message>
        <source>Correct the value after the document that it was taken from.</source>
        <translation>请按取数单据更正该值。</translation>
    </message>
    <message>
        <source>%1 pairs of declared and independent values looked at digit by digit</source>
        <translation>逐位比对了 %1 对申报值与独立值</translation>
    </message>
    <message>
        <source>no declared quantity has an independent value of the same period</source>
        <translation>没有申报数量具备同一期间的独立值</translation>
    </message>
    <message>
        <source>Pattern of digits</source>
        <translation>数字录入特征</translation>
    </message>
    <message>
        <source>values that agree are not looked at; as for meter against declared value</source>
        <translation>一致的数值不再检查；同计量值与申报值核对</translation>
    </message>
    <message>
        <source>%1 is the warming potential of %2; the engagement asks for %3</source>
        <translation>%1 是 %2 的变暖潜势；委托要求采用 %3</translation>
    </message>
    <message>
        <source>no edition known on the day of the submission has %1 %2; the nearest is %3</source>
        <translation>提交之日已发布的版本中均没有 %1 %2；最接近的是 %3</translation>
    </message>
    <message>
        <source>%1: factor %2 %4 claimed, the library has %3 %4 (%5)</source>
        <translation>%1：采用的因子为 %2 %4，因子库为 %3 %4（%5）</translation>
    </message>
    <message>
        <source>Use the factor that the criteria require, or show where the claimed one comes from.</source>
        <translation>请采用准则要求的因子，或说明所用因子的来源。</translation>
    </message>
    <message>
        <source>%1 claimed factors compared with the library</source>
        <translation>%1 个采用的因子与因子库比对</translation>
    </message>
    <message>
        <source>the library has no entry for the claimed factors, or they are the suppliers' own</source>
        <translation>因子库中没有所用因子的条目，或所用因子为供应商自有因子</translation>
    </message>
    <message>
        <source>Factor against the library</source>
        <translation>排放因子与因子库核对</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared as grid electricity, while contract, meters and the other months say photovoltaic</source>
        <translation>%1，%2：%3 %4 申报为电网电力，而合同、计量表和其他月份均表明为光伏</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared as photovoltaic, while contract, meters and the other months say grid electricity</source>
        <translation>%1，%2：%3 %4 申报为光伏，而合同、计量表和其他月份均表明为电网电力</translation>
    </message>
    <message>
        <source>Correct the origin and its factor, or show the contract and settlement behind it.</source>
        <translation>请更正来源属性及其因子，或提供相应的合同和结算单。</translation>
    </message>
    <message>
        <source>%1 %2 of photovoltaic electricity entered as grid electricity</source>
        <translation>%1 %2 光伏电量被填报为电网电量</translation>
    </message>
    <message>
        <source>%1 %2 of grid electricity entered as photovoltaic</source>
        <translation>%1 %2 电网电量被填报为光伏电量</translation>
    </message>
    <message>
        <source>%1 declared origins compared with contracts and meters</source>
        <translation>%1 个申报的来源属性与合同和计量表比对</translation>
    </message>
    <message>
        <source>no electricity has a declared origin that contracts or meters could confirm</source>
        <translation>没有可由合同或计量表证实来源属性的申报电量</translation>
    </message>
    <message>
        <source>Origin of the electricity</source>
        <translation>电力来源属性</translation>
    </message>
    <message>
        <source>%1, %2: a quantity in %3 cannot be multiplied with a factor in %4</source>
        <translation>%1，%2：以 %3 计的数量不能与以 %4 计的因子相乘</translation>
    </message>
    <message>
        <source>State quantity and factor in units that fit, with heating value or density where one is needed.</source>
        <translation>请采用相匹配的数量单位和因子单位，必要时注明热值或密度。</translation>
    </message>
    <message>
        <source>the units of quantity and factor do not fit</source>
        <translation>数量与因子的单位不匹配</translation>
    </message>
    <message>
        <source>%1, %2: %3 tCO2e declared, activity × factor gives %4 tCO2e</source>
        <translation>%1，%2：申报 %3 tCO2e，活动数据 × 因子得 %4 tCO2e</translation>
    </message>
    <message>
        <source>the declared value is cut off instead of rounded</source>
        <translation>申报值被截尾而非修约</translation>
    </message>
    <message>
        <source>the sign is the wrong way round</source>
        <translation>正负号相反</translation>
    </message>
    <message>
        <source>Recalculate the emissions, or state the activity and the factor that were really used.</source>
        <translation>请重新计算排放量，或填写实际采用的活动数据和因子。</translation>
    </message>
    <message>
        <source>%1 declared emissions recalculated</source>
        <translation>复算了 %1 个申报排放量</translation>
    </message>
    <message>
        <source>no declared row has both emissions and a factor</source>
        <translation>没有申报行同时具备排放量和因子</translation>
    </message>
    <message>
        <source>Activity × factor</source>
        <translation>活动数据 × 因子</translation>
    </message>
    <message>
        <source>“%1”: parts were cut off before they were added; %2 tCO2e printed, %3 tCO2e exact</source>
        <translation>“%1”：各部分先截尾后加总；列示 %2 tCO2e，精确值 %3 tCO2e</translation>
    </message>
    <message>
        <source>“%1”: parts were rounded before they were added; %2 tCO2e printed, %3 tCO2e exact</source>
        <translation>“%1”：各部分先修约后加总；列示 %2 tCO2e，精确值 %3 tCO2e</translation>
    </message>
    <message>
        <source>Add the exact values and round once at the end, or state the rule of rounding.</source>
        <translation>请按精确值加总并在最后修约一次，或说明修约规则。</translation>
    </message>
    <message>
        <source>the printed parts, not the exact ones, were added</source>
        <translation>加总的是列示的各部分，而非精确值</translation>
    </message>
    <message>
        <source>%1 printed sums compared with the sum of exact values</source>
        <translation>%1 个列示合计与精确值之和比对</translation>
    </message>
    <message>
        <source>no printed sum has printed parts that can be recalculated</source>
        <translation>没有各部分可复算的列示合计</translation>
    </message>
    <message>
        <source>Rounding before adding</source>
        <translation>先修约后加总</translation>
    </message>
    <message>
        <source>State exports and recovered gases as positive amounts, and subtract them once where the criteria allow it.</source>
        <translation>外送量和回收气体请以正数填写，并仅在准则允许时扣减一次。</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 is negative</source>
        <translation>%1，%2：%3 %4 为负</translation>
    </message>
    <message>
        <source>a quantity and its emissions are not negative</source>
        <translation>数量及其排放量不应为负</translation>
    </message>
    <message>
        <source>“%1”: %2 tCO2e printed, %3 tCO2e expected: %4</source>
        <translation>“%1”：列示 %2 tCO2e，应为 %3 tCO2e：%4</translation>
    </message>
    <message>
        <source>the total of a company's emissions is not negative</source>
        <translation>企业排放总量不应为负</translation>
    </message>
    <message>
        <source>what leaves the company was added</source>
        <translation>外送部分被加入</translation>
    </message>
    <message>
        <source>what leaves the company was subtracted twice</source>
        <translation>外送部分被扣减了两次</translation>
    </message>
    <message>
        <source>exported photovoltaic electricity was subtracted; it never is</source>
        <translation>扣减了光伏上网电量；该电量在任何情况下均不得扣减</translation>
    </message>
    <message>
        <source>the signs of %1 declared values looked at</source>
        <translation>检查了 %1 个申报值的正负号</translation>
    </message>
    <message>
        <source>nothing is declared</source>
        <translation>没有申报值</translation>
    </message>
    <message>
        <source>Signs of exports and deductions</source>
        <translation>外送量和扣减项的正负号</translation>
    </message>
    <message>
        <source>“%1”: %2 tCO2e printed, its parts give %3 tCO2e</source>
        <translation>“%1”：列示 %2 tCO2e，各部分合计 %3 tCO2e</translation>
    </message>
    <message>
        <source>Correct the printed total, or the part that does not belong to it.</source>
        <translation>请更正列示的合计，或剔除不属于该合计的部分。</translation>
    </message>
    <message>
        <source>the difference is within the rounding of the parts</source>
        <translation>差异在各部分修约范围之内</translation>
    </message>
    <message>
        <source>%1 printed totals and subtotals added up again</source>
        <translation>重新加总了 %1 个列示的合计和小计</translation>
    </message>
    <message>
        <source>no printed totals, or none whose parts are known</source>
        <translation>没有列示的合计，或其组成部分均未知</translation>
    </message>
    <message>
        <source>Printed totals against their parts</source>
        <translation>列示合计与各部分核对</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 independently: %6 times as much, the factor of a unit</source>
        <translation>%4，%5：申报 %1 %3，独立来源为 %2 %3：前者为后者的 %6 倍，等于单位换算系数</translation>
    </message>
    <message>
        <source>Correct the value or its unit after the document that it was taken from.</source>
        <translation>请按取数单据更正该值或其单位。</translation>
    </message>
    <message>
        <source>%1 ratios of declared and independent values looked at</source>
        <translation>检查了 %1 个申报值与独立值之比</translation>
    </message>
    <message>
        <source>Factor of a unit</source>
        <translation>单位换算系数</translation>
    </message>
    <message>
        <source>%1: %2 kWh are claimed through certificates, valid ones cover %3 kWh</source>
        <translation>%1：以绿证主张 %2 kWh，有效绿证覆盖 %3 kWh</translation>
    </message>
    <message>
        <source>Cancel the missing certificates of the plant and period, or reduce the claim</source>
        <translation>请核销该电站该期间缺少的绿证，或减少主张量</translation>
    </message>
    <message>
        <source>The numbers %1 stand for %2 kWh, the lot says %3 kWh</source>
        <translation>编号 %1 对应 %2 kWh，该批次标注为 %3 kWh</translation>
    </message>
    <message>
        <source>Correct numbers or quantity of the lot from the registry</source>
        <translation>请依据登记系统更正该批次的编号或数量</translation>
    </message>
    <message>
        <source>No electricity is claimed through certificates</source>
        <translation>没有以绿证主张的电量</translation>
    </message>
    <message>
        <source>%1 kWh claimed through certificates, %2 kWh of them covered</source>
        <translation>以绿证主张 %1 kWh，其中 %2 kWh 已覆盖</translation>
    </message>
    <message>
        <source>Certificates cover what is claimed</source>
        <translation>绿证对主张量的覆盖</translation>
    </message>
    <message>
        <source>One certificate; green-certificate rules, notice 67/2024</source>
        <translation>一张绿证；绿证规则，2024 年第 67 号通知</translation>
    </message>
    <message>
        <source>%1 certificate numbers of the lot %2 stand also in the lot %3</source>
        <translation>批次 %2 中有 %1 个绿证编号同时出现在批次 %3 中</translation>
    </message>
    <message>
        <source>Remove the lot that is listed twice, or correct its numbers from the registry</source>
        <translation>请删除重复列示的批次，或依据登记系统更正其编号</translation>
    </message>
    <message>
        <source>The same certificates are counted twice</source>
        <translation>相同的绿证被重复计算</translation>
    </message>
    <message>
        <source>No certificates with numbers</source>
        <translation>没有带编号的绿证</translation>
    </message>
    <message>
        <source>The numbers of %1 certificate lots</source>
        <translation>%1 个绿证批次的编号</translation>
    </message>
    <message>
        <source>Certificates counted twice</source>
        <translation>绿证重复计算</translation>
    </message>
    <message>
        <source>Clarify the plant's certificate account; count as grid power what was sold</source>
        <translation>请核实该电站的绿证账户；已售出的部分按电网电力计算</translation>
    </message>
    <message>
        <source>Plant %1: certificates of %2 kWh, but it generated %3 kWh</source>
        <translation>电站 %1：绿证对应 %2 kWh，但发电量为 %3 kWh</translation>
    </message>
    <message>
        <source>Plant %1: certificates of %2 kWh are sold, but only %3 kWh were exported: power claimed as self-used is sold</source>
        <translation>电站 %1：已售绿证对应 %2 kWh，但上网电量仅为 %3 kWh：主张自用的电量已被售出</translation>
    </message>
    <message>
        <source>No certificates of a plant whose generation is measured here</source>
        <translation>没有在本案卷中计量发电量的电站的绿证</translation>
    </message>
    <message>
        <source>Certificates of %1 plants against generation and export</source>
        <translation>%1 个电站的绿证与发电量和上网电量核对</translation>
    </message>
    <message>
        <source>Certificates against generation and export</source>
        <translation>绿证与发电量和上网电量核对</translation>
    </message>
    <message>
        <source>Less than one certificate is carried over from the month before; notice 67/2024</source>
        <translation>自上月结转的不足一张绿证；2024 年第 67 号通知</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are sold: nobody but their buyer can claim them</source>
        <translation>绿证 %1（%2）已售出：仅其购买方可以主张</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are expired without being cancelled for the company</source>
        <translation>绿证 %1（%2）已过期，且未为企业核销</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are held but not cancelled for the company</source>
        <translation>绿证 %1（%2）已持有，但未为企业核销</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are cancelled without a beneficiary</source>
        <translation>绿证 %1（%2）已核销，但没有受益方</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are cancelled for “%3”, not for the company</source>
        <translation>绿证 %1（%2）为“%3”核销，而非为企业核销</translation>
    </message>
    <message>
        <source>Hand in the registry's cancellation for the company, or leave these certificates out of the claim</source>
        <translation>请提交登记系统为企业核销的证明，或将这些绿证从主张中剔除</translation>
    </message>
    <message>
        <source>No certificates for bought electricity</source>
        <translation>没有用于外购电力的绿证</translation>
    </message>
    <message>
        <source>Status and beneficiary of %1 certificate lots</source>
        <translation>%1 个绿证批次的状态和受益方</translation>
    </message>
    <message>
        <source>Certificates cancelled for the company</source>
        <translation>为企业核销的绿证</translation>
    </message>
    <message>
        <source>Certificates %1 were produced in %2, outside of the period %3</source>
        <translation>绿证 %1 的生产期为 %2，不在期间 %3 之内</translation>
    </message>
    <message>
        <source>Certificates %1 are of the technology “%2”, the electricity is claimed as PV</source>
        <translation>绿证 %1 的技术类型为“%2”，而电量主张为光伏</translation>
    </message>
    <message>
        <source>Certificates %1 are of the plant “%2”, which no contract names</source>
        <translation>绿证 %1 来自电站“%2”，没有合同指明该电站</translation>
    </message>
    <message>
        <source>Replace them by certificates of the contract's plant, technology and period</source>
        <translation>请更换为符合合同所列电站、技术类型和期间的绿证</translation>
    </message>
    <message>
        <source>Vintage, technology and plant of %1 certificate lots</source>
        <translation>%1 个绿证批次的生产期、技术类型和电站</translation>
    </message>
    <message>
        <source>Vintage, technology and plant of certificates</source>
        <translation>绿证的生产期、技术类型和电站</translation>
    </message>
    <message>
        <source>%1 t of credits of “%2” have no serial number</source>
        <translation>“%2”的 %1 t 碳信用没有序列号</translation>
    </message>
    <message>
        <source>Credits %1 are listed twice</source>
        <translation>碳信用 %1 被重复列示</translation>
    </message>
    <message>
        <source>Credits %1 are held but not retired</source>
        <translation>碳信用 %1 已持有但未注销</translation>
    </message>
    <message>
        <source>Credits %1 have no date of retirement</source>
        <translation>碳信用 %1 没有注销日期</translation>
    </message>
    <message>
        <source>Credits %1 were retired on %2, later than %3 (12 months after the period)</source>
        <translation>碳信用 %1 于 %2 注销，晚于 %3（期末后 12 个月）</translation>
    </message>
    <message>
        <source>Credits %1 were not retired for the company but for “%2”</source>
        <translation>碳信用 %1 并非为企业注销，而是为“%2”注销</translation>
    </message>
    <message>
        <source>Hand in the registry's retirement for the company, or replace the credits</source>
        <translation>请提交登记系统为企业注销的证明，或更换碳信用</translation>
    </message>
    <message>
        <source>%1 t of residual emissions stand against %2 t of valid retired credits</source>
        <translation>剩余排放 %1 t，有效注销的碳信用为 %2 t</translation>
    </message>
    <message>
        <source>Retire the missing credits for the company, or give up the claim</source>
        <translation>请为企业注销所缺的碳信用，或放弃该主张</translation>
    </message>
    <message>
        <source>No credits, and nothing that has to be offset</source>
        <translation>没有碳信用，也没有需抵消的排放</translation>
    </message>
    <message>
        <source>%1 lots of credits, %2 t valid</source>
        <translation>%1 批碳信用，有效 %2 t</translation>
    </message>
    <message>
        <source>Quality and amount of offset credits</source>
        <translation>抵消用碳信用的质量和数量</translation>
    </message>
    <message>
        <source>After the end of the period; ISO 14068-1:2023, 11.2</source>
        <translation>自期末起算；ISO 14068-1:2023，11.2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 gave %3 kWh on %4; a cloudless day allows %5 kWh there (%6 such days)</source>
        <translation>%1：%2 于 %4 发电 %3 kWh；该地晴天最多可发 %5 kWh（此类日期共 %6 天）</translation>
    </message>
    <message>
        <source>Explain the days (a plant that follows the sun, more capacity), or correct them</source>
        <translation>请说明这些日期的情况（跟踪式支架、装机容量增加），或予以更正</translation>
    </message>
    <message>
        <source>No generation series of a plant whose capacity and place are known</source>
        <translation>没有装机容量和地点均已知的电站的发电数据序列</translation>
    </message>
    <message>
        <source>Every day of %1 generation series against a cloudless sky</source>
        <translation>%1 个发电数据序列的逐日发电量与晴空上限核对</translation>
    </message>
    <message>
        <source>Generation above a cloudless sky</source>
        <translation>发电量超过晴空上限</translation>
    </message>
    <message>
        <source>Above the bound of the best orientation; default of this catalogue</source>
        <translation>超过最佳朝向的上限；本目录的默认值</translation>
    </message>
    <message>
        <source>No plant turns more of the light into metered energy over a day (IEC 61724)</source>
        <translation>没有电站能在一天内将更多的光能转化为计量电量（IEC 61724）</translation>
    </message>
    <message>
        <source>%1: %2 gave up to %3 kWh in one interval; its %4 kWp can give %5 kWh (%6 intervals above the bound)</source>
        <translation>%1：%2 单个时段最多发电 %3 kWh；其 %4 kWp 最多可发 %5 kWh（%6 个时段超过上限）</translation>
    </message>
    <message>
        <source>Correct the unit, the meter's ratio or the capacity, or remove the wrong intervals</source>
        <translation>请更正单位、计量表倍率或装机容量，或剔除错误的时段数据</translation>
    </message>
    <message>
        <source>No generation series of a plant whose capacity is known</source>
        <translation>没有装机容量已知的电站的发电数据序列</translation>
    </message>
    <message>
        <source>Every interval of %1 generation series against the capacity</source>
        <translation>%1 个发电数据序列的各时段与装机容量核对</translation>
    </message>
    <message>
        <source>Generation above the nameplate</source>
        <translation>发电量超过铭牌容量</translation>
    </message>
    <message>
        <source>Cold modules and light from cloud edges pass the nameplate for minutes; default of this catalogue</source>
        <translation>低温组件和云边缘增强光照可使出力在数分钟内超过铭牌容量；本目录的默认值</translation>
    </message>
    <message>
        <source>All electricity is claimed as PV, but %1 kWh came from the public grid and no instrument covers %2 of them</source>
        <translation>主张全部电力为光伏，但有 %1 kWh 来自公共电网，其中 %2 没有任何凭证覆盖</translation>
    </message>
    <message>
        <source>Cover the import by contract and settlement or by cancelled certificates, or give up the claim of 100 % PV</source>
        <translation>请以合同和结算单或已核销的绿证覆盖下网电量，或放弃 100 % 光伏的主张</translation>
    </message>
    <message>
        <source>The company does not claim that all its electricity is PV</source>
        <translation>企业未主张其全部电力为光伏</translation>
    </message>
    <message>
        <source>No meter or document of the public grid</source>
        <translation>没有公共电网的计量表或单据</translation>
    </message>
    <message>
        <source>A claim of 100 % PV against %1 grid accounts</source>
        <translation>100 % 光伏主张与 %1 个电网账户核对</translation>
    </message>
    <message>
        <source>100 % PV against grid imports</source>
        <translation>100 % 光伏与电网下网电量核对</translation>
    </message>
    <message>
        <source>Of the import: meter against settlement; default of this catalogue</source>
        <translation>占下网电量的比例：计量表与结算单；本目录的默认值</translation>
    </message>
    <message>
        <source>Hand in line diagram, contract and settlement or cancelled certificates, or declare grid electricity</source>
        <translation>请提交接线图、合同和结算单或已核销的绿证，或按电网电力申报</translation>
    </message>
    <message>
        <source>%1 is contracted as a direct line, but a meter of the public grid measures it</source>
        <translation>%1 的合同为直供线路，但由公共电网的计量表计量</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kWh came over the public grid as PV without contract and settlement or certificates</source>
        <translation>%1：%3 kWh 中有 %2 以光伏名义经公共电网供应，但没有合同和结算单或绿证</translation>
    </message>
    <message>
        <source>%1: nothing shows how %2 of %3 kWh claimed as PV were delivered</source>
        <translation>%1：主张为光伏的 %3 kWh 中，有 %2 没有任何材料证明其输送方式</translation>
    </message>
    <message>
        <source>No bought electricity is claimed as PV</source>
        <translation>没有外购电力被主张为光伏</translation>
    </message>
    <message>
        <source>Delivery of %1 claims of bought PV electricity</source>
        <translation>%1 项外购光伏电力主张的输送情况</translation>
    </message>
    <message>
        <source>Delivery of claimed PV electricity</source>
        <translation>所主张光伏电力的输送</translation>
    </message>
    <message>
        <source>No hourly series of both PV and consumption</source>
        <translation>没有同时具备光伏和用电的小时级数据序列</translation>
    </message>
    <message>
        <source>PV covered %1 % of the consumption hour by hour; netted over the period it would be %2 %</source>
        <translation>光伏逐小时覆盖用电量的 %1 %；按整个期间净额计算则为 %2 %</translation>
    </message>
    <message>
        <source>PV and consumption hour by hour</source>
        <translation>光伏与用电逐小时匹配</translation>
    </message>
    <message>
        <source>The days themselves lie right: values were added in the dark</source>
        <translation>日期本身无误：夜间被加入了数值</translation>
    </message>
    <message>
        <source>The generation stands %1 hours too late against the sun: clock or time zone set wrong</source>
        <translation>发电数据相对太阳时滞后 %1 小时：时钟或时区设置有误</translation>
    </message>
    <message>
        <source>The generation stands %1 hours too early against the sun: clock or time zone set wrong</source>
        <translation>发电数据相对太阳时提前 %1 小时：时钟或时区设置有误</translation>
    </message>
    <message>
        <source>%1: %2 is said to have generated %3 kWh in the dark in %4 intervals on %5 days, first on %6 at %7</source>
        <translation>%1：%2 据称在无日照时发电 %3 kWh，涉及 %5 天的 %4 个时段，首次为 %6 %7</translation>
    </message>
    <message>
        <source>Set the logger's clock and time zone right and export again, or explain the values</source>
        <translation>请更正数据采集器的时钟和时区并重新导出，或说明这些数值</translation>
    </message>
    <message>
        <source>No generation series of an hour or finer at a site with coordinates</source>
        <translation>没有坐标已知场所的小时级或更细的发电数据序列</translation>
    </message>
    <message>
        <source>Night values of %1 generation series</source>
        <translation>%1 个发电数据序列的夜间数值</translation>
    </message>
    <message>
        <source>Generation at night</source>
        <translation>夜间发电</translation>
    </message>
    <message>
        <source>Of the capacity: own use and noise of inverters; default of this catalogue</source>
        <translation>占装机容量的比例：逆变器自用电和噪声；本目录的默认值</translation>
    </message>
    <message>
        <source>End of civil twilight; default of this catalogue</source>
        <translation>民用昏影终；本目录的默认值</translation>
    </message>
    <message>
        <source>No contract says who owns the plant behind %1 and the attributes of its electricity</source>
        <translation>没有合同说明 %1 背后电站的所有者及其电力环境权益的归属</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 are sold</source>
        <translation>合同 %1：%2 电力的环境权益已售出</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 stay with the plant's owner</source>
        <translation>合同 %1：%2 电力的环境权益归电站所有者</translation>
    </message>
    <message>
        <source>Contract %1 does not say who holds the attributes of the electricity of %2</source>
        <translation>合同 %1 未说明 %2 电力的环境权益归属</translation>
    </message>
    <message>
        <source>Hand in the contract's clause on the attributes, or declare the electricity without the claim</source>
        <translation>请提交合同中有关环境权益的条款，或在不主张光伏属性的情况下申报该电力</translation>
    </message>
    <message>
        <source>No electricity is claimed as PV</source>
        <translation>没有电力被主张为光伏</translation>
    </message>
    <message>
        <source>Contracts behind %1 claims of PV electricity</source>
        <translation>%1 项光伏电力主张所依据的合同</translation>
    </message>
    <message>
        <source>Ownership of the PV plant and of its attributes</source>
        <translation>光伏电站及其环境权益的归属</translation>
    </message>
    <message>
        <source>%1 gave %2 kWh per kWp in %3; plants at this latitude give %4 to %5</source>
        <translation>%1 在 %3 每 kWp 发电 %2 kWh；该纬度的电站为 %4 至 %5</translation>
    </message>
    <message>
        <source>Check capacity, unit and ratio of the meter; explain outages or curtailment</source>
        <translation>请检查装机容量、单位和计量表倍率；说明停机或限电情况</translation>
    </message>
    <message>
        <source>The period is shorter than a year</source>
        <translation>该期间不足一年</translation>
    </message>
    <message>
        <source>No plant of known capacity and place has a complete year</source>
        <translation>没有装机容量和地点均已知且全年数据完整的电站</translation>
    </message>
    <message>
        <source>Year's yield of %1 plants against the band of their latitude</source>
        <translation>%1 个电站的单位装机年发电量与其纬度区间核对</translation>
    </message>
    <message>
        <source>Yield per kWp and year</source>
        <translation>单位装机年发电量</translation>
    </message>
    <message>
        <source>Of the light outside of the atmosphere (FAO-56, eq. 21): cloudiest places, unfavourable roofs</source>
        <translation>占大气层外辐射的比例（FAO-56，式 21）：最多云地区、不利屋顶</translation>
    </message>
    <message>
        <source>Of the same light: deserts; above the highest country average of the World Bank's study (2020)</source>
        <translation>占同一辐射的比例：沙漠；高于世界银行研究（2020）的最高国家平均值</translation>
    </message>
    <message>
        <source>%1, %2: no original record of the generation for %3 months</source>
        <translation>%1，%2：%3 个月没有发电的原始记录</translation>
    </message>
    <message>
        <source>Hand in the meter's records of these months, or count the electricity as bought from the grid</source>
        <translation>请提交这些月份的计量表记录，或按外购电网电力计算</translation>
    </message>
    <message>
        <source>No own renewable electricity is declared as used on site</source>
        <translation>没有申报现场自用的自有可再生电力</translation>
    </message>
    <message>
        <source>Records of own generation in %1 months</source>
        <translation>%1 个月的自发电记录</translation>
    </message>
    <message>
        <source>Monthly records of self-used electricity</source>
        <translation>自发自用电量的月度记录</translation>
    </message>
    <message>
        <source>Explain the posting with the document, the bank record or a correcting entry.</source>
        <translation>请以单据、银行记录或更正分录说明该笔记账。</translation>
    </message>
    <message>
        <source>%1: document %2 over %3 is not in the ledger</source>
        <translation>%1：金额为 %3 的单据 %2 未入账</translation>
    </message>
    <message>
        <source>%1: posting “%2” over %3 has no document</source>
        <translation>%1：金额为 %3 的记账“%2”没有单据</translation>
    </message>
    <message>
        <source>the document has no posting</source>
        <translation>单据没有对应的记账</translation>
    </message>
    <message>
        <source>the posting has no document</source>
        <translation>记账没有对应的单据</translation>
    </message>
    <message>
        <source>%1, document %2: %3 posted, %4 expected after the document</source>
        <translation>%1，单据 %2：记账 %3，按单据应为 %4</translation>
    </message>
    <message>
        <source>%1, document %2: the posted amount ÷ price is %3 %5, the document says %4 %5</source>
        <translation>%1，单据 %2：记账金额 ÷ 单价为 %3 %5，单据为 %4 %5</translation>
    </message>
    <message>
        <source>%1 postings and documents compared</source>
        <translation>%1 笔记账与单据比对</translation>
    </message>
    <message>
        <source>no source has both ledger postings and documents with amounts that can be paired</source>
        <translation>没有排放源同时具备可配对的总账记录和带金额的单据</translation>
    </message>
    <message>
        <source>Ledger against suppliers' documents</source>
        <translation>总账与供应商单据核对</translation>
    </message>
    <message>
        <source>default of the catalogue: discounts and fees that are posted apart</source>
        <translation>本目录的默认值：单独记账的折扣和费用</translation>
    </message>
    <message>
        <source>document %1 stands twice with the same quantity</source>
        <translation>单据 %1 以相同数量重复出现</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 %5 on the supplier's document, %4 %5 metered</source>
        <translation>计量表 %1，%2：供应商单据为 %3 %5，计量为 %4 %5</translation>
    </message>
    <message>
        <source>Obtain the supplier's reading record, and correct the meter record or have the document corrected.</source>
        <translation>请取得供应商的抄表记录，并更正计量记录或要求更正单据。</translation>
    </message>
    <message>
        <source>%1 documents compared with the meter they settle</source>
        <translation>%1 份单据与其结算的计量表比对</translation>
    </message>
    <message>
        <source>no document covers the same days as a complete meter record</source>
        <translation>没有单据与完整的计量记录覆盖相同的日期</translation>
    </message>
    <message>
        <source>Meter against supplier's document</source>
        <translation>计量表与供应商单据核对</translation>
    </message>
    <message>
        <source>default of the catalogue: two meters of class 0.5 or better</source>
        <translation>本目录的默认值：两块 0.5 级或更高等级的计量表</translation>
    </message>
    <message>
        <source>%1, %2: %3 %5 declared; %6 kW of equipment running without a pause takes at most %4 %5</source>
        <translation>%1，%2：申报 %3 %5；%6 kW 设备不间断运行最多消耗 %4 %5</translation>
    </message>
    <message>
        <source>Check the unit of the declared value, and complete the list of equipment.</source>
        <translation>请检查申报值的单位，并补全设备清单。</translation>
    </message>
    <message>
        <source>%1 declared values held against rated load × all hours of the period; running hours are not stated</source>
        <translation>%1 个申报值与额定负荷 × 期间全部小时数比对；未说明运行小时数</translation>
    </message>
    <message>
        <source>no declared energy has equipment with a rated load, and no running hours or specific use are stated</source>
        <translation>没有申报能耗对应有额定负荷的设备，且未说明运行小时数或单位能耗</translation>
    </message>
    <message>
        <source>Rated load against consumption</source>
        <translation>额定负荷与消耗量核对</translation>
    </message>
    <message>
        <source>default of the catalogue (factor 0.7 to 1.3); without stated hours only the upper end, at all hours, can be held</source>
        <translation>本目录的默认值（系数 0.7 至 1.3）；未说明运行小时数时，只能按全部小时数核对上限</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared, and no meter, document, return or posting to compare with</source>
        <translation>%1，%2：申报 %3 %4，没有可供比较的计量表、单据、统计报表或记账</translation>
    </message>
    <message>
        <source>Obtain an independent record of the quantity, or explain why there is none.</source>
        <translation>请取得该数量的独立记录，或说明没有的原因。</translation>
    </message>
    <message>
        <source>%1 quantities above the threshold of materiality looked at</source>
        <translation>检查了 %1 个超过实质性门槛的数量</translation>
    </message>
    <message>
        <source>no declared quantity is above the threshold of materiality</source>
        <translation>没有申报数量超过实质性门槛</translation>
    </message>
    <message>
        <source>An independent second source</source>
        <translation>独立的第二数据来源</translation>
    </message>
    <message>
        <source>The case has no findings yet</source>
        <translation>案卷中尚无不符合项</translation>
    </message>
    <message>
        <source>The case has: %1</source>
        <translation>案卷中有：%1</translation>
    </message>
    <message>
        <source>There is no finding %1</source>
        <translation>没有不符合项 %1</translation>
    </message>
    <message>
        <source>This is revision %1, but the case needs revision %2 next</source>
        <translation>这是第 %1 版，但案卷下一版应为第 %2 版</translation>
    </message>
    <message>
        <source>Import the submissions in their order</source>
        <translation>请按顺序导入提交资料</translation>
    </message>
    <message>
        <source>This very submission is in the case already, as revision %1</source>
        <translation>该提交资料已作为第 %1 版存在于案卷中</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>The case has a revision %1 already, with other content</source>
        <translation>案卷中已有内容不同的第 %1 版</translation>
    </message>
    <message>
        <source>A corrected submission must say revision %1 in its dossier.json</source>
        <translation>更正后的提交资料须在其 dossier.json 中注明版次 %1</translation>
    </message>
    <message>
        <source>The signature of the role “%1” is missing, or was given before the statement changed</source>
        <translation>“%1”的签字缺失，或在声明更改之前签署</translation>
    </message>
    <message>
        <source>Sign first, then issue</source>
        <translation>请先签字，再签发</translation>
    </message>
    <message>
        <source>It must be said who acts</source>
        <translation>必须注明操作人</translation>
    </message>
    <message>
        <source>The statement %1 is issued; the case takes no changes</source>
        <translation>声明 %1 已签发；案卷不再接受更改</translation>
    </message>
    <message>
        <source>Reopen the case first, with a reason</source>
        <translation>请先说明理由并重新开启案卷</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>此操作须说明理由</translation>
    </message>
    <message>
        <source>A finding must say what it is about</source>
        <translation>不符合项须说明其针对的内容</translation>
    </message>
    <message>
        <source>Name a discrepancy, a subject or a title</source>
        <translation>请指明差异、主题或标题</translation>
    </message>
    <message>
        <source>The discrepancy %1 belongs to %2, which is open</source>
        <translation>差异 %1 属于未关闭的 %2</translation>
    </message>
    <message>
        <source>Go on with %1, or withdraw it first</source>
        <translation>请继续处理 %1，或先将其撤回</translation>
    </message>
    <message>
        <source>The case is open: no statement is issued</source>
        <translation>案卷未结：尚未签发声明</translation>
    </message>
    <message>
        <source>Make a new case for it</source>
        <translation>请为其新建案卷</translation>
    </message>
    <message>
        <source>The submission is of “%1”, the case of “%2”</source>
        <translation>提交资料属于“%1”，案卷属于“%2”</translation>
    </message>
    <message>
        <source>The submission is for %1, the case for %2</source>
        <translation>提交资料的期间为 %1，案卷的期间为 %2</translation>
    </message>
    <message>
        <source>The discrepancy %1 is set aside already</source>
        <translation>差异 %1 已被搁置</translation>
    </message>
    <message>
        <source>The discrepancy %1 is not set aside</source>
        <translation>差异 %1 未被搁置</translation>
    </message>
    <message>
        <source>Write the check, a point and the parameter</source>
        <translation>请填写核对项、一个点和参数</translation>
    </message>
    <message>
        <source>It must be said which part gets new words</source>
        <translation>必须注明更改措辞的部分</translation>
    </message>
    <message>
        <source>The role “%1” does not sign</source>
        <translation>角色“%1”无须签字</translation>
    </message>
    <message>
        <source>Lead verifier, independent reviewer and signatory sign, in this order</source>
        <translation>签字顺序为核查组长、独立评审人、授权签字人</translation>
    </message>
    <message>
        <source>The role “%1” has signed this statement already</source>
        <translation>角色“%1”已签署本声明</translation>
    </message>
    <message>
        <source>The role “%1” must sign this statement first</source>
        <translation>角色“%1”须先签署本声明</translation>
    </message>
    <message>
        <source>The team of the latest submission has nobody in this role</source>
        <translation>最新提交资料的核查组中没有人担任该角色</translation>
    </message>
    <message>
        <source>In this role: %1</source>
        <translation>担任该角色的人员：%1</translation>
    </message>
    <message>
        <source>“%1” does not hold the role “%2”</source>
        <translation>“%1”未担任角色“%2”</translation>
    </message>
    <message>
        <source>The statement is blocked, reasons: %1; the first: %2</source>
        <translation>声明受阻，原因数：%1；首要原因：%2</translation>
    </message>
    <message>
        <source>Settle what blocks it, then sign</source>
        <translation>请先解决受阻原因，再签字</translation>
    </message>
    <message>
        <source>“%1” took part in the verification as %2</source>
        <translation>“%1”曾以%2身份参与核查</translation>
    </message>
    <message>
        <source>Review and approval are for somebody else</source>
        <translation>复核和批准须由他人进行</translation>
    </message>
    <message>
        <source>There is nothing to take back; imports, signatures and issues cannot be</source>
        <translation>没有可撤销的操作；导入、签字和签发不可撤销</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>无法写出工作簿：%1</translation>
    </message>
    <message>
        <source>The path of a file leaves the dossier</source>
        <translation>有文件的路径超出资料包范围</translation>
    </message>
    <message>
        <source>The structure of the file was changed</source>
        <translation>文件结构已被更改</translation>
    </message>
    <message>
        <source>Something was added to the structure of the file</source>
        <translation>文件结构中添加了内容</translation>
    </message>
    <message>
        <source>The end of the trail is not the one that was written</source>
        <translation>审计轨迹的末尾与写入时不符</translation>
    </message>
    <message>
        <source>Verifying hashes</source>
        <translation>正在校验哈希值</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>存储的某项内容已被更改</translation>
    </message>
    <message>
        <source>A content that the trail names is missing</source>
        <translation>审计轨迹指明的某项内容缺失</translation>
    </message>
    <message>
        <source>A content belongs to no entry of the trail</source>
        <translation>某项内容不属于审计轨迹的任何条目</translation>
    </message>
    <message>
        <source>Keeping the submission</source>
        <translation>正在保存提交资料</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>文件在读取过程中发生变化</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>请重新导入</translation>
    </message>
    <message>
        <source>A file of the submission is missing</source>
        <translation>提交资料中缺少一个文件</translation>
    </message>
    <message>
        <source>A stored submission cannot be read: %1</source>
        <translation>无法读取已存储的提交资料：%1</translation>
    </message>
    <message>
        <source>Audit the case, or go back to a backup</source>
        <translation>请审计案卷，或恢复备份</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>正在读取案卷</translation>
    </message>
    <message>
        <source>Reading the kept files again gives something else</source>
        <translation>重新读取留存文件所得结果不同</translation>
    </message>
    <message>
        <source>Stored row %1 cannot be understood</source>
        <translation>无法识别已存储的第 %1 行</translation>
    </message>
    <message>
        <source>A stored series cannot be understood</source>
        <translation>无法识别已存储的数据序列</translation>
    </message>
    <message>
        <source>The case holds no submission</source>
        <translation>案卷中没有提交资料</translation>
    </message>
    <message>
        <source>Gaps in a series</source>
        <translation>序列中的数据缺失</translation>
    </message>
    <message>
        <source>Intervals that stand twice</source>
        <translation>重复出现的时段</translation>
    </message>
    <message>
        <source>Order of the stamps</source>
        <translation>时间戳顺序</translation>
    </message>
    <message>
        <source>Days of 23 and 25 hours</source>
        <translation>23 小时与 25 小时的日期</translation>
    </message>
    <message>
        <source>Value that does not change</source>
        <translation>数值长时间不变</translation>
    </message>
    <message>
        <source>Value far outside the pattern</source>
        <translation>数值远离正常规律</translation>
    </message>
    <message>
        <source>Negative energy</source>
        <translation>负的能源量</translation>
    </message>
    <message>
        <source>Lasting jump of the level</source>
        <translation>水平持续性跃变</translation>
    </message>
    <message>
        <source>Register readings joined without a gap</source>
        <translation>表底读数首尾衔接</translation>
    </message>
    <message>
        <source>Register running backwards</source>
        <translation>表底读数倒走</translation>
    </message>
    <message>
        <source>Meter multiplier</source>
        <translation>计量表倍率</translation>
    </message>
    <message>
        <source>Copied values</source>
        <translation>复制的数值</translation>
    </message>
    <message>
        <source>Documents that stand twice</source>
        <translation>重复出现的单据</translation>
    </message>
    <message>
        <source>Days covered by documents</source>
        <translation>单据覆盖的天数</translation>
    </message>
    <message>
        <source>Estimated documents</source>
        <translation>估算的单据</translation>
    </message>
    <message>
        <source>Order of dates and serials</source>
        <translation>日期与序列号的顺序</translation>
    </message>
    <message>
        <source>Calibration of every day</source>
        <translation>每日的检定/校准有效性</translation>
    </message>
    <message>
        <source>Open rows of the document review</source>
        <translation>文件评审的未结条目</translation>
    </message>
    <message>
        <source>Evidence that is referred to</source>
        <translation>被引用的证据</translation>
    </message>
    <message>
        <source>Reading taken on site</source>
        <translation>现场抄录的读数</translation>
    </message>
    <message>
        <source>What was seen against what is declared</source>
        <translation>现场所见与申报核对</translation>
    </message>
    <message>
        <source>Items passed on to the visit</source>
        <translation>转交现场核查的条目</translation>
    </message>
    <message>
        <source>Energy and emissions per output</source>
        <translation>单位产出的能耗与排放</translation>
    </message>
    <message>
        <source>Months against their pattern</source>
        <translation>各月与其规律核对</translation>
    </message>
    <message>
        <source>Findings of last year</source>
        <translation>上年度的不符合项</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>样本量</translation>
    </message>
    <message>
        <source>Share reached by independent checks</source>
        <translation>独立核对覆盖的比例</translation>
    </message>
    <message>
        <source>%1: %2 this year, %3 in %4</source>
        <translation>%1：本年度为 %2，%4 为 %3</translation>
    </message>
    <message>
        <source>Explain the change in part 3 of the conclusion, or correct the figure</source>
        <translation>请在结论第 3 部分说明变化，或更正该数值</translation>
    </message>
    <message>
        <source>There are no values of an earlier year to compare with</source>
        <translation>没有可供比较的往年数值</translation>
    </message>
    <message>
        <source>%1 values against earlier years</source>
        <translation>%1 个数值与往年核对</translation>
    </message>
    <message>
        <source>Against earlier years</source>
        <translation>与往年核对</translation>
    </message>
    <message>
        <source>Standards reference, rule XC-18: a change of 10 % needs an explanation in the conclusion</source>
        <translation>标准参考，规则 XC-18：变化达到 10 % 时须在结论中说明</translation>
    </message>
    <message>
        <source>Correct the file, or how dossier.json says to read it</source>
        <translation>请更正文件，或更正 dossier.json 中的读取方式</translation>
    </message>
    <message>
        <source>A finding is raised from discrepancies</source>
        <translation>不符合项须依据差异开具</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>正在打开案卷</translation>
    </message>
    <message>
        <source>Importing the dossier</source>
        <translation>正在导入资料包</translation>
    </message>
    <message>
        <source>Assessing the submission</source>
        <translation>正在评估提交资料</translation>
    </message>
    <message>
        <source>Raising a finding</source>
        <translation>正在开具不符合项</translation>
    </message>
    <message>
        <source>Setting aside</source>
        <translation>正在搁置</translation>
    </message>
    <message>
        <source>Changing a finding</source>
        <translation>正在更改不符合项</translation>
    </message>
    <message>
        <source>Changing the wording</source>
        <translation>正在更改措辞</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>正在签字</translation>
    </message>
    <message>
        <source>Issuing the statement</source>
        <translation>正在签发声明</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>正在重新开启案卷</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Intact: %1 events, %2 files, every submission reads the same again</source>
        <translation>完整：%1 个事件，%2 个文件，各次提交重新读取结果一致</translation>
    </message>
    <message>
        <source>There is no file %1 in this submission</source>
        <translation>本次提交中没有文件 %1</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>正在导出报告</translation>
    </message>
    <message>
        <source>Examining the case</source>
        <translation>正在检查案卷完整性</translation>
    </message>
    <message>
        <source>%1 alone, counting %2 times what the other sub-meters leave for it, explains every month from %3 on</source>
        <translation>仅 %1 一块表即可解释自 %3 起的每个月：其计量值为其他分表余量的 %2 倍</translation>
    </message>
    <message>
        <source>%1: rows use the factor %2 %4, the company claims %3 %4 for the source %5</source>
        <translation>%1：数据行使用因子 %2 %4，而企业为排放源 %5 申报的是 %3 %4</translation>
    </message>
    <message>
        <source>The id has more than 200 characters, or some that cannot be printed</source>
        <translation>标识超过 200 个字符，或含有不可打印的字符</translation>
    </message>
    <message>
        <source>Give it a short id</source>
        <translation>请使用简短的标识</translation>
    </message>
    <message>
        <source>%1 unusual changes were found; not all of them are explained yet.</source>
        <translation>发现 %1 处异常变化，尚未全部说明。</translation>
    </message>
    <message>
        <source>The tables of the file contradict each other</source>
        <translation>文件中的数据表相互矛盾</translation>
    </message>
    <message>
        <source>A temporary file cannot be used: %1</source>
        <translation>无法使用临时文件：%1</translation>
    </message>
    <message>
        <source>Make room on the disk of the temporary folder</source>
        <translation>请在临时文件夹所在磁盘上腾出空间</translation>
    </message>
    <message>
        <source>The submission has a file of this path already: %1</source>
        <translation>提交资料中已有此路径的文件：%1</translation>
    </message>
    <message>
        <source>Give the new file another name, or replace the old one</source>
        <translation>请为新文件另选名称，或替换原有文件</translation>
    </message>
    <message>
        <source>Entry %1 of the trail is no import that can be taken back</source>
        <translation>审计轨迹的条目 %1 不是可撤销的导入</translation>
    </message>
    <message>
        <source>Imports of the latest submission can; the first one is the case itself</source>
        <translation>仅最新一次提交中的导入可以撤销；首次导入即案卷本身</translation>
    </message>
    <message>
        <source>The file is larger than 16 GiB</source>
        <translation>文件超过 16 GiB</translation>
    </message>
    <message>
        <source>The archive has no dossier.json</source>
        <translation>压缩包中没有 dossier.json</translation>
    </message>
    <message>
        <source>Add its files one by one in the window</source>
        <translation>请在窗口中逐个添加其中的文件</translation>
    </message>
    <message>
        <source>The unit in the cell is %1, the one of the row %2</source>
        <translation>单元格中的单位为 %1，该行的单位为 %2</translation>
    </message>
    <message>
        <source>The notes are longer than 16 MiB</source>
        <translation>记录超过 16 MiB</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB</source>
        <translation>文件超过 64 MiB</translation>
    </message>
    <message>
        <source>Hidden columns were read: %1</source>
        <translation>读取了隐藏列：%1</translation>
    </message>
    <message>
        <source>The multiplier that holds from this reading on is missing</source>
        <translation>缺少自此读数起适用的倍率</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be taken: %2</source>
        <translation>无法采用“%1”的值：%2</translation>
    </message>
    <message>
        <source>Write numbers as 1234.5 and dates as 2024-12-31</source>
        <translation>数字请写成 1234.5，日期请写成 2024-12-31</translation>
    </message>
    <message>
        <source>Row %1: “%2” is kept as “%3”, so that no spreadsheet runs it</source>
        <translation>第 %1 行：“%2”保存为“%3”，以免被电子表格软件执行</translation>
    </message>
    <message>
        <source>No row was corrected</source>
        <translation>没有更正任何行</translation>
    </message>
    <message>
        <source>It is not said who corrected the rows</source>
        <translation>未注明由谁更正这些行</translation>
    </message>
    <message>
        <source>Entered by %1 on %2, instead of %3</source>
        <translation>由 %1 于 %2 录入，替代 %3</translation>
    </message>
    <message>
        <source>The submission has no file %1</source>
        <translation>提交资料中没有文件 %1</translation>
    </message>
    <message>
        <source>The client has no name</source>
        <translation>未填写委托方名称</translation>
    </message>
    <message>
        <source>The case has no site</source>
        <translation>案卷中没有场所</translation>
    </message>
    <message>
        <source>A way of reading belongs to no single file</source>
        <translation>读取方式不属于任何单个文件</translation>
    </message>
    <message>
        <source>Leave this key out</source>
        <translation>请删除此键</translation>
    </message>
    <message>
        <source>All %1 headings are the same</source>
        <translation>全部 %1 个列标题一致</translation>
    </message>
    <message>
        <source>New headings: %1 (%2)</source>
        <translation>新增列标题：%1（%2）</translation>
    </message>
    <message>
        <source>Missing headings: %1 (%2)</source>
        <translation>缺少列标题：%1（%2）</translation>
    </message>
    <message>
        <source>New headings: %1 (%2); missing ones: %3 (%4)</source>
        <translation>新增列标题：%1（%2）；缺少：%3（%4）</translation>
    </message>
    <message>
        <source>Files of this kind have no such field</source>
        <translation>此类文件没有该字段</translation>
    </message>
    <message>
        <source>The text is too long or cannot be written</source>
        <translation>文本过长或无法写入</translation>
    </message>
    <message>
        <source>The name of the profile is empty, too long or cannot be printed</source>
        <translation>读取方案的名称为空、过长或含有无法显示的字符</translation>
    </message>
    <message>
        <source>Give it a short name</source>
        <translation>请取一个简短的名称</translation>
    </message>
    <message>
        <source>It reads %1</source>
        <translation>可读取 %1</translation>
    </message>
    <message>
        <source>This is not a list of texts</source>
        <translation>这不是文本列表</translation>
    </message>
    <message>
        <source>The profile is larger than 1 MiB</source>
        <translation>读取方案超过 1 MiB</translation>
    </message>
    <message>
        <source>The profile cannot be written: %1</source>
        <translation>无法写入读取方案：%1</translation>
    </message>
    <message>
        <source>Check the disk and that you may write there</source>
        <translation>请检查磁盘及写入权限</translation>
    </message>
    <message>
        <source>Only the first %1 profiles of the folder are read</source>
        <translation>仅读取文件夹中的前 %1 个读取方案</translation>
    </message>
    <message>
        <source>Remove those that nobody uses</source>
        <translation>请移除不再使用的读取方案</translation>
    </message>
    <message>
        <source>There is another profile of the name “%1”</source>
        <translation>另有一个名为“%1”的读取方案</translation>
    </message>
    <message>
        <source>Remove one of the two files</source>
        <translation>请移除两个文件中的一个</translation>
    </message>
    <message>
        <source>The profile cannot be removed: %1</source>
        <translation>无法移除读取方案：%1</translation>
    </message>
    <message>
        <source>Check that you may write there</source>
        <translation>请检查写入权限</translation>
    </message>
    <message>
        <source>The folder of the profiles cannot be made</source>
        <translation>无法创建读取方案的文件夹</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>没有名为“%1”的读取方案</translation>
    </message>
    <message>
        <source>This is the same file as %1 of revision %2, read there as another kind</source>
        <translation>此文件与第 %2 版的 %1 相同，但在该版中按其他类型读取</translation>
    </message>
    <message>
        <source>This is the same file as %1 of revision %2</source>
        <translation>此文件与第 %2 版的 %1 相同</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in %3 of revision %4 already, %5 more with other values</source>
        <translation>%2 行中有 %1 行已在第 %4 版的 %3 中，另有 %5 行数值不同</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in %3 of revision %4 already</source>
        <translation>%2 行中有 %1 行已在第 %4 版的 %3 中</translation>
    </message>
    <message>
        <source>Rows: %1; accepted records: %2; rejected: %3</source>
        <translation>行数：%1；已接受记录：%2；已拒绝：%3</translation>
    </message>
    <message>
        <source>“%1” was put aside by %2 and would not be found any more</source>
        <translation>“%1”由 %2 搁置，撤销后将不再检出</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 discrepancies would not be found any more</source>
        <translation>%1：其 %3 项差异中有 %2 项将不再检出</translation>
    </message>
    <message>
        <source>%1 refers to evidence that goes: %2</source>
        <translation>%1 引用了将被移除的证据：%2</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 discrepancies would not be found any more, and it refers to evidence that goes: %4</source>
        <translation>%1：其 %3 项差异中有 %2 项将不再检出，且引用了将被移除的证据：%4</translation>
    </message>
    <message>
        <source>Files that go: %1, with %2 records</source>
        <translation>将移除的文件：%1，含 %2 条记录</translation>
    </message>
    <message>
        <source>The opinion changes from “%1” to “%2”</source>
        <translation>核查意见由“%1”变为“%2”</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 tCO2e</source>
        <translation>%1：由 %2 变为 %3 tCO2e</translation>
    </message>
    <message>
        <source>Signatures that count no more: %1</source>
        <translation>失效的签字：%1</translation>
    </message>
    <message>
        <source>Findings that lose their ground: %1</source>
        <translation>失去依据的不符合项：%1</translation>
    </message>
    <message>
        <source>Discrepancies put aside that would not be found any more: %1</source>
        <translation>将不再检出的已搁置差异：%1</translation>
    </message>
    <message>
        <source>Discrepancies that appear: %1</source>
        <translation>新增的差异：%1</translation>
    </message>
    <message>
        <source>Discrepancies that vanish: %1</source>
        <translation>消失的差异：%1</translation>
    </message>
    <message>
        <source>Checks that have nothing to compare any more: %1</source>
        <translation>不再有可比对内容的核对项：%1</translation>
    </message>
    <message>
        <source>The file became shorter while it was read</source>
        <translation>文件在读取过程中变短</translation>
    </message>
    <message>
        <source>apportioned by day: %1 of %2 days of %3, %4</source>
        <translation>按日分摊：%3（%4）共 %2 天，计入 %1 天</translation>
    </message>
    <message>
        <source>read between midnights, counted from the nearest one</source>
        <translation>抄表时刻不在零点，按最近的零点计</translation>
    </message>
    <message>
        <source>%1 of it estimated (%2 rows)</source>
        <translation>其中 %1 为估算（%2 行）</translation>
    </message>
    <message>
        <source>%1 of it substituted (%2 rows)</source>
        <translation>其中 %1 为替代（%2 行）</translation>
    </message>
    <message>
        <source>%1; evidence: %2</source>
        <translation>%1；证据：%2</translation>
    </message>
    <message>
        <source>new device from %1 on, multiplier %2</source>
        <translation>自 %1 起换用新表，倍率 %2</translation>
    </message>
    <message>
        <source>the register turned over before %1</source>
        <translation>表底在 %1 之前翻转归零</translation>
    </message>
    <message>
        <source>multiplier %2 from %1 on</source>
        <translation>自 %1 起倍率为 %2</translation>
    </message>
    <message>
        <source>readings %1 and %2, difference %3 × multiplier %4</source>
        <translation>读数 %1 和 %2，差值 %3 × 倍率 %4</translation>
    </message>
    <message>
        <source>the column “%1” is left out: its unit is not %2, and one file has one unit</source>
        <translation>略去列“%1”：其单位不是 %2，而一个文件只能有一种单位</translation>
    </message>
    <message>
        <source>The months have no year; which one is it?</source>
        <translation>月份未注明年份；应为哪一年？</translation>
    </message>
    <message>
        <source>the months have no year; the one of the engagement is taken</source>
        <translation>月份未注明年份；采用委托的年份</translation>
    </message>
    <message>
        <source>stands in the heading, the title or the cells</source>
        <translation>见于列标题、标题或单元格</translation>
    </message>
    <message>
        <source>the file names no unit; the one of the meter is taken</source>
        <translation>文件未注明单位；采用计量表的单位</translation>
    </message>
    <message>
        <source>The file names no unit for its quantities; which one is it?</source>
        <translation>文件未注明数量的单位；应为哪种单位？</translation>
    </message>
    <message>
        <source>Which meter do these values come from?</source>
        <translation>这些数值来自哪个计量表？</translation>
    </message>
    <message>
        <source>its name stands in the heading, the title or the name of the file</source>
        <translation>其名称见于列标题、标题或文件名</translation>
    </message>
    <message>
        <source>Which source do these values belong to?</source>
        <translation>这些数值属于哪个排放源？</translation>
    </message>
    <message>
        <source>its name stands in the title or the name of the file</source>
        <translation>其名称见于标题或文件名</translation>
    </message>
    <message>
        <source>Which column is “%1”?</source>
        <translation>“%1”是哪一列？</translation>
    </message>
    <message>
        <source>Day and time of day stand in two columns (“%1” and “%2”); join them in one column before the import</source>
        <translation>日期和时刻分列两列（“%1”和“%2”）；请在导入前合并为一列</translation>
    </message>
    <message>
        <source>this is power, not energy; it is not read as energy</source>
        <translation>这是功率，不是能量；不作为能量读取</translation>
    </message>
    <message>
        <source>The values are in %1: power, not energy. Is this the mean power of the interval, or is the heading wrong?</source>
        <translation>数值的单位为 %1：是功率，不是能量。这是区间平均功率，还是列标题有误？</translation>
    </message>
    <message>
        <source>proven by %1 cells, 0 contradict</source>
        <translation>%1 个单元格可证实，0 个不符</translation>
    </message>
    <message>
        <source>thousands are grouped by it</source>
        <translation>用作千位分隔符</translation>
    </message>
    <message>
        <source>only so the stamps follow each other in equal steps</source>
        <translation>仅按此顺序，时间戳才等间隔连续</translation>
    </message>
    <message>
        <source>no other order fits; proven by %1 cells, 0 contradict</source>
        <translation>其他顺序均不成立；%1 个单元格可证实，0 个不符</translation>
    </message>
    <message>
        <source>the headings take two lines</source>
        <translation>表头占两行</translation>
    </message>
    <message>
        <source>the first row holds values already</source>
        <translation>首行已是数值</translation>
    </message>
    <message>
        <source>its words stand above the columns of the rows below</source>
        <translation>该行文字位于下方各行的列之上</translation>
    </message>
    <message>
        <source>24:00 is the end of a day</source>
        <translation>24:00 表示一天结束</translation>
    </message>
    <message>
        <source>the heading says so</source>
        <translation>列标题已注明</translation>
    </message>
    <message>
        <source>first and last stamp make whole days as starts of intervals</source>
        <translation>按区间起点读取时，首末时间戳构成整日</translation>
    </message>
    <message>
        <source>first and last stamp make whole days as ends of intervals</source>
        <translation>按区间终点读取时，首末时间戳构成整日</translation>
    </message>
    <message>
        <source>nothing in the file tells whether stamps are starts or ends of intervals</source>
        <translation>文件中没有信息表明时间戳是区间起点还是终点</translation>
    </message>
    <message>
        <source>read as UTC it covers the period exactly, in %1 it does not</source>
        <translation>按 UTC 读取恰好覆盖核算期间，按 %1 则不能</translation>
    </message>
    <message>
        <source>%1 times do not exist in %2 (start of summer time): the clock of this file has no summer time</source>
        <translation>有 %1 个时间在 %2 中不存在（夏令时开始）：此文件的时钟不采用夏令时</translation>
    </message>
    <message>
        <source>%1 of its columns are known fields of this kind</source>
        <translation>其中 %1 列是此类型的已知字段</translation>
    </message>
    <message>
        <source>What kind of file is this?</source>
        <translation>这是哪种类型的文件？</translation>
    </message>
    <message>
        <source>title above the headings</source>
        <translation>表头上方的标题</translation>
    </message>
    <message>
        <source>row %1 looks like a total among the data; it is read as a row</source>
        <translation>第 %1 行看似数据中的合计行；按普通行读取</translation>
    </message>
    <message>
        <source>the table is too long for a range; what stands below it is refused row by row</source>
        <translation>表格过长，无法限定区域；其下方的内容将逐行拒绝</translation>
    </message>
    <message>
        <source>several tables stand side by side; this is the largest one</source>
        <translation>多个表格并排；此为其中最大的一个</translation>
    </message>
    <message>
        <source>rows around the table are left out</source>
        <translation>略去表格周围的行</translation>
    </message>
    <message>
        <source>the stamps carry their own offset from UTC</source>
        <translation>时间戳自带与 UTC 的时差</translation>
    </message>
    <message>
        <source>Which clock wrote these stamps?</source>
        <translation>这些时间戳采用哪个时区的时钟？</translation>
    </message>
    <message>
        <source>Is a stamp the start or the end of its interval?</source>
        <translation>时间戳是区间的起点还是终点？</translation>
    </message>
    <message>
        <source>The values only rise: are they readings of a register?</source>
        <translation>数值只增不减：是否为表底读数？</translation>
    </message>
    <message>
        <source>The file seems to have one column only; what parts its cells?</source>
        <translation>文件似乎只有一列；单元格以什么分隔？</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>没有填写任何单元格</translation>
    </message>
    <message>
        <source>numbers; %1 cells are none, the first one is “%2” in row %3</source>
        <translation>数字；%1 个单元格不是数字，首个为第 %3 行的“%2”</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>dates; %1 cells are none, the first one is “%2” in row %3</source>
        <translation>日期；%1 个单元格不是日期，首个为第 %3 行的“%2”</translation>
    </message>
    <message>
        <source>stored as dates</source>
        <translation>以日期形式存储</translation>
    </message>
    <message>
        <source>identifiers, kept as text digit by digit</source>
        <translation>标识，按文本逐位保留</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the long numbers of “%1” were damaged before (1.23E+15): their last digits are lost; ask for the file again</source>
        <translation>“%1”的长数字此前已损坏（1.23E+15）：末尾数字已丢失；请重新索取文件</translation>
    </message>
    <message>
        <source>“%1” was stored as numbers: leading zeros and digits behind the 15th are lost</source>
        <translation>“%1”曾以数字形式存储：前导零及第 15 位之后的数字已丢失</translation>
    </message>
    <message>
        <source>the file is no table; it is kept as evidence</source>
        <translation>文件不是表格；作为证据保存</translation>
    </message>
    <message>
        <source>notes in Markdown: one heading a note</source>
        <translation>Markdown 格式的记录：每个标题为一条记录</translation>
    </message>
    <message>
        <source>the only sheet</source>
        <translation>唯一的工作表</translation>
    </message>
    <message>
        <source>of %1 sheets it has the largest table</source>
        <translation>在 %1 个工作表中，其表格最大</translation>
    </message>
    <message>
        <source>%1 columns stand below each other</source>
        <translation>%1 列上下对齐</translation>
    </message>
    <message>
        <source>its numbers are the sums of the rows above</source>
        <translation>其数字为上方各行之和</translation>
    </message>
    <message>
        <source>note below the table</source>
        <translation>表格下方的注释</translation>
    </message>
    <message>
        <source>another table below</source>
        <translation>下方的另一个表格</translation>
    </message>
    <message>
        <source>total of the rows above</source>
        <translation>上方各行的合计</translation>
    </message>
    <message>
        <source>The recognition was stopped</source>
        <translation>识别已停止</translation>
    </message>
    <message>
        <source>apportioned by day</source>
        <translation>按日分摊</translation>
    </message>
    <message>
        <source>%1, meters</source>
        <translation>%1，计量表</translation>
    </message>
    <message>
        <source>%1, register readings</source>
        <translation>%1，表底读数</translation>
    </message>
    <message>
        <source>%1, suppliers' documents</source>
        <translation>%1，供应商单据</translation>
    </message>
    <message>
        <source>%1, energy statistics</source>
        <translation>%1，能源统计</translation>
    </message>
    <message>
        <source>No columns of fixed width can be told</source>
        <translation>无法判定固定宽度的列</translation>
    </message>
    <message>
        <source>State where the columns begin, such as fixed:0,10,25</source>
        <translation>请注明各列的起始位置，例如 fixed:0,10,25</translation>
    </message>
    <message>
        <source>The line is too long</source>
        <translation>该行过长</translation>
    </message>
    <message>
        <source>Some bytes are no text in this encoding</source>
        <translation>部分字节在此编码下不是文本</translation>
    </message>
    <message>
        <source>The sheet repeats its cells more often than is safe</source>
        <translation>工作表的单元格重复次数超出安全范围</translation>
    </message>
    <message>
        <source>The file is no workbook</source>
        <translation>文件不是工作簿</translation>
    </message>
    <message>
        <source>Workbooks are .xlsx, .xlsm, .ods and .xls files</source>
        <translation>工作簿为 .xlsx、.xlsm、.ods 和 .xls 文件</translation>
    </message>
    <message>
        <source>The workbook has a password</source>
        <translation>工作簿设有密码</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>请取消密码后另存</translation>
    </message>
    <message>
        <source>The .xls workbook is damaged</source>
        <translation>.xls 工作簿已损坏</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx</source>
        <translation>请用电子表格软件打开，并另存为 .xlsx</translation>
    </message>
    <message>
        <source>The .xls workbook is older than Excel 5</source>
        <translation>.xls 工作簿的版本早于 Excel 5</translation>
    </message>
    <message>
        <source>The file is an old office document, but no workbook</source>
        <translation>文件是旧版 Office 文档，但不是工作簿</translation>
    </message>
    <message>
        <source>The workbook has the binary format .xlsb</source>
        <translation>工作簿为二进制格式 .xlsb</translation>
    </message>
    <message>
        <source>Save it as .xlsx</source>
        <translation>请另存为 .xlsx</translation>
    </message>
    <message>
        <source>The file is damaged or no ZIP archive: %1</source>
        <translation>文件已损坏或不是 ZIP 压缩包：%1</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which is no plain file inside of it</source>
        <translation>压缩包中的“%1”不是包内的普通文件</translation>
    </message>
    <message>
        <source>Unpack it with care and add its files one by one</source>
        <translation>请谨慎解压，并逐个添加其中的文件</translation>
    </message>
    <message>
        <source>The archive has a password: “%1” cannot be read</source>
        <translation>压缩包设有密码：无法读取“%1”</translation>
    </message>
    <message>
        <source>Pack the files again without a password</source>
        <translation>请不设密码重新打包</translation>
    </message>
    <message>
        <source>The archive holds two files named “%1”</source>
        <translation>压缩包中有两个名为“%1”的文件</translation>
    </message>
    <message>
        <source>The archive holds no file “%1”</source>
        <translation>压缩包中没有文件“%1”</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>已添加文件</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>已撤销导入</translation>
    </message>
    <message>
        <source>Add them in several steps</source>
        <translation>请分多次添加</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>正在创建案卷</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>正在添加文件</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>正在计算会发生的变化</translation>
    </message>
    <message>
        <source>Taking back an import</source>
        <translation>正在撤回导入</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>每 %1 个月</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>每 %1 天</translation>
    </message>
    <message>
        <source>%1 (apportioned by day)</source>
        <translation>%1（按日分摊）</translation>
    </message>
    <message>
        <source>%1 (partly estimated)</source>
        <translation>%1（部分为估算）</translation>
    </message>
    <message>
        <source>Estimated and substituted values</source>
        <translation>估计值与替代值</translation>
    </message>
    <message>
        <source>Meter or document</source>
        <translation>计量表或单据</translation>
    </message>
    <message>
        <source>Share of the source's quantity</source>
        <translation>占该排放源数量的份额</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Values apportioned by day</source>
        <translation>按天分摊的值</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>取值对象</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Values that are not measured</source>
        <translation>非实测值</translation>
    </message>
    <message>
        <source>Estimated and substituted values: none.</source>
        <translation>估计值与替代值：无。</translation>
    </message>
    <message>
        <source>Values apportioned by day: none.</source>
        <translation>按天分摊的值：无。</translation>
    </message>
    <message>
        <source>document %1 of an event at meter %2 is not in the case</source>
        <translation>计量表 %2 某事件的单据 %1 不在案卷中</translation>
    </message>
    <message>
        <source>%1: independent values reach %2 % of the declared quantity (%3 of %4)</source>
        <translation>%1：独立数值覆盖申报数量的 %2 %（%3 / %4）</translation>
    </message>
    <message>
        <source>Obtain meter readings, suppliers' documents or returns for the rest, or say in the conclusion why there are none</source>
        <translation>请为其余部分取得计量表读数、供应商单据或统计报表，或在结论中说明为何没有</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>No source declares a quantity</source>
        <translation>没有排放源申报数量</translation>
    </message>
    <message>
        <source>Reached by independent values: %1</source>
        <translation>独立数值覆盖的部分：%1</translation>
    </message>
    <message>
        <source>Sample %1: %2 records are drawn, and %3 of them are not tested as they stand now</source>
        <translation>样本 %1：已抽取 %2 条记录，其中 %3 条的现有内容尚未测试</translation>
    </message>
    <message>
        <source>Test the records against their evidence, or say why the sample was given up.</source>
        <translation>请将记录与其证据逐一测试，或说明放弃该样本的原因。</translation>
    </message>
    <message>
        <source>%1 of %2 declared records are tested; all must be, because %3 has %4 % of the emissions</source>
        <translation>%2 条申报记录中已测试 %1 条；须全部测试，因为 %3 占排放量的 %4 %</translation>
    </message>
    <message>
        <source>%1 of %2 declared records are tested; after rounds with a finding: %3, at least %4 must be</source>
        <translation>%2 条申报记录中已测试 %1 条；发现不符合的轮次：%3，因此至少须测试 %4 条</translation>
    </message>
    <message>
        <source>%1 of %2 declared records tested, %3 required</source>
        <translation>%2 条申报记录中已测试 %1 条，要求 %3 条</translation>
    </message>
    <message>
        <source>Extend the sample and test what is drawn, or write down why fewer records are enough.</source>
        <translation>请扩大样本并测试已抽取的记录，或书面说明为何较少的记录已足够。</translation>
    </message>
    <message>
        <source>No sample was drawn: all %1 declared records were compared with independent values</source>
        <translation>未抽样：全部 %1 条申报记录均已与独立数值比对</translation>
    </message>
    <message>
        <source>No sample was drawn: all %1 declared records were recalculated, and %2 compared with independent values</source>
        <translation>未抽样：全部 %1 条申报记录均已复算，其中 %2 条已与独立数值比对</translation>
    </message>
    <message>
        <source>Independent values speak of %1 of %2 declared records, at least %3 must be tested, and no sample was drawn</source>
        <translation>%2 条申报记录中仅 %1 条有独立数值，至少须测试 %3 条，且未抽样</translation>
    </message>
    <message>
        <source>Draw a sample of the declared records and test it against the evidence on site.</source>
        <translation>请从申报记录中抽样，并在现场与证据逐一测试。</translation>
    </message>
    <message>
        <source>Share of the monthly records to be cross-checked at least (Beijing, third-party verification, questions and answers, 28 January 2016)</source>
        <translation>月度记录至少须交叉核对的比例（北京市，第三方核查问答，2016 年 1 月 28 日）</translation>
    </message>
    <message>
        <source>Points by which the sample is enlarged after a finding in it (Beijing, 2016)</source>
        <translation>样本中发现不符合后扩大抽样的百分点数（北京市，2016）</translation>
    </message>
    <message>
        <source>Share to be tested at least after a finding in the enlargement; up to 100 % (Beijing, 2016)</source>
        <translation>扩大部分中再次发现不符合后至少须测试的比例；最高 100 %（北京市，2016）</translation>
    </message>
    <message>
        <source>Only where each meter has less than this share of the emissions may records be sampled at all (Beijing, 2016)</source>
        <translation>仅当每块计量表所占排放量均低于此比例时，才允许对记录抽样（北京市，2016）</translation>
    </message>
    <message>
        <source>Meter %1: no calibration certificate, %2 days of use in %3</source>
        <translation>计量表 %1：没有检定/校准证书，%3 中有 %2 个使用日</translation>
    </message>
    <message>
        <source>Meter %1: the certificate %4 for %3 says that it did not pass; %2 days of use</source>
        <translation>计量表 %1：%3 的证书 %4 显示检定不合格；%2 个使用日</translation>
    </message>
    <message>
        <source>Meter %1: no valid calibration in %3, %2 days of use</source>
        <translation>计量表 %1：%3 中没有有效的检定/校准，%2 个使用日</translation>
    </message>
    <message>
        <source>Obtain the certificate for these days, or explain why the values hold and are not too low.</source>
        <translation>请取得覆盖这些天的证书，或说明数值为何可靠且未偏低。</translation>
    </message>
    <message>
        <source>No meter was used for a declared value</source>
        <translation>没有计量表用于申报值</translation>
    </message>
    <message>
        <source>%1 meters: every day of use against their certificates</source>
        <translation>%1 块计量表：每个使用日与其证书核对</translation>
    </message>
    <message>
        <source>working reference XC-25: no day without a valid certificate</source>
        <translation>工作参考 XC-25：不得有任何一天缺少有效证书</translation>
    </message>
    <message>
        <source>it was issued on %1, before its period ended on %2</source>
        <translation>开具日期为 %1，早于其所属期间的截止日 %2</translation>
    </message>
    <message>
        <source>it was issued on %1, after it was handed in on %2</source>
        <translation>开具日期为 %1，晚于其提交日期 %2</translation>
    </message>
    <message>
        <source>its serial number runs against its date (%1)</source>
        <translation>其编号顺序与日期顺序相反（%1）</translation>
    </message>
    <message>
        <source>it was posted on %1, long before it existed (%2)</source>
        <translation>记账日期为 %1，远早于单据产生之日（%2）</translation>
    </message>
    <message>
        <source>Document %1 for %2: %3</source>
        <translation>%2 的单据 %1：%3</translation>
    </message>
    <message>
        <source>Look at the original, ask the supplier to confirm it, and explain the order of the dates.</source>
        <translation>请查看原件，请供应商确认，并说明日期先后次序的原因。</translation>
    </message>
    <message>
        <source>All %1 documents of %2 were issued on the same day (%3)</source>
        <translation>%2 的全部 %1 份单据均于同一天（%3）开具</translation>
    </message>
    <message>
        <source>Ask the supplier for the original documents, or explain why they were issued together.</source>
        <translation>请向供应商索取原始单据，或说明为何集中开具。</translation>
    </message>
    <message>
        <source>No document states when it was issued</source>
        <translation>没有单据注明开具日期</translation>
    </message>
    <message>
        <source>the dates of %1 documents against periods, numbers, postings and the submission</source>
        <translation>%1 份单据的日期与其期间、编号、记账和提交日期核对</translation>
    </message>
    <message>
        <source>default of the catalogue: bills are written a few days before a month ends</source>
        <translation>目录的默认值：账单会在月末前几天开具</translation>
    </message>
    <message>
        <source>default of the catalogue: a bill is posted into the month that it is for</source>
        <translation>目录的默认值：账单记入其所属月份</translation>
    </message>
    <message>
        <source>default of the catalogue: fewer documents may come in one letter</source>
        <translation>目录的默认值：数量更少的单据可能一并寄来</translation>
    </message>
    <message>
        <source>default of the catalogue: fewer numbers show no order</source>
        <translation>目录的默认值：编号更少时看不出次序</translation>
    </message>
    <message>
        <source>default of the catalogue: where more numbers fall, they are no serial numbers</source>
        <translation>目录的默认值：逆序编号更多时，说明这些不是流水号</translation>
    </message>
    <message>
        <source>“%1”, to which %2 refers, is not among the files of the case</source>
        <translation>%2 引用的“%1”不在案卷文件之中</translation>
    </message>
    <message>
        <source>Hand in the file, or correct the reference.</source>
        <translation>请提交该文件，或更正引用。</translation>
    </message>
    <message>
        <source>The dossier lists “%1”, but it was not read: %2</source>
        <translation>资料包列出了“%1”，但未能读取：%2</translation>
    </message>
    <message>
        <source>Hand in the file again.</source>
        <translation>请重新提交该文件。</translation>
    </message>
    <message>
        <source>The evidence “%1” is an empty file</source>
        <translation>证据“%1”是空文件</translation>
    </message>
    <message>
        <source>The evidence “%1” is another file than in the submission before (SHA-256 %2, was %3)</source>
        <translation>证据“%1”与上一次提交中的文件不同（SHA-256 为 %2，原为 %3）</translation>
    </message>
    <message>
        <source>Explain what was changed in it, and hand in what replaces a file under a name of its own.</source>
        <translation>请说明其中的更改，并以新的文件名提交替代文件。</translation>
    </message>
    <message>
        <source>Nothing refers to a file of evidence</source>
        <translation>没有任何引用指向证据文件</translation>
    </message>
    <message>
        <source>%1 references and files of evidence against the files that the case keeps</source>
        <translation>%1 项引用和证据文件与案卷所存文件核对</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>不符合项 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>排放源 %1</translation>
    </message>
    <message>
        <source>an event at meter %1</source>
        <translation>计量表 %1 的事件</translation>
    </message>
    <message>
        <source>review item %1</source>
        <translation>评审条目 %1</translation>
    </message>
    <message>
        <source>the site visit (%1)</source>
        <translation>现场核查（%1）</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 stands twice: %4 are counted once too often</source>
        <translation>%3 期间 %2 的单据 %1 出现两次：%4 被多计一次</translation>
    </message>
    <message>
        <source>Documents %1 and %2 of %3 are for the same period (%4) and amount: %5 are counted once too often</source>
        <translation>%3 的单据 %1 与 %2 期间（%4）和金额相同：%5 被多计一次</translation>
    </message>
    <message>
        <source>Remove the copy from the documents and from the declared value, or show what each of them settles.</source>
        <translation>请从单据和申报值中删除重复的一份，或证明两份单据各自结算的内容。</translation>
    </message>
    <message>
        <source>the copy adds %1</source>
        <translation>重复的一份多计 %1</translation>
    </message>
    <message>
        <source>%1 is settled twice</source>
        <translation>%1 被结算两次</translation>
    </message>
    <message>
        <source>No suppliers' documents</source>
        <translation>没有供应商单据</translation>
    </message>
    <message>
        <source>%1 document lines compared by number, supplier, period and amount</source>
        <translation>已按编号、供应商、期间和金额比对 %1 行单据</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 is estimated (%4); the meter counted %5</source>
        <translation>%3 期间 %2 的单据 %1 为估算（%4）；计量表计量值为 %5</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 is estimated (%4), and no measured one replaces it</source>
        <translation>%3 期间 %2 的单据 %1 为估算（%4），且没有实测单据予以替代</translation>
    </message>
    <message>
        <source>Obtain the document after the reading, or explain how the estimate was made and that it is not too low.</source>
        <translation>请取得抄表后的单据，或说明估算方法并证明其未偏低。</translation>
    </message>
    <message>
        <source>the supplier estimated %1</source>
        <translation>供应商估算了 %1</translation>
    </message>
    <message>
        <source>%1 document lines looked at, %2 of them marked as estimated</source>
        <translation>已检查 %1 行单据，其中 %2 行标为估算</translation>
    </message>
    <message>
        <source>%1: no document settles %2 (%3 days); about %4 are at stake</source>
        <translation>%1：没有单据结算 %2（%3 天）；涉及约 %4</translation>
    </message>
    <message>
        <source>%1: fewer documents than usual settle %2 (%3 days); about %4 are at stake</source>
        <translation>%1：结算 %2（%3 天）的单据少于通常；涉及约 %4</translation>
    </message>
    <message>
        <source>Obtain the missing document, or have the period on a neighbouring one corrected.</source>
        <translation>请取得缺失的单据，或要求更正相邻单据的期间。</translation>
    </message>
    <message>
        <source>no document for %1</source>
        <translation>%1 没有单据</translation>
    </message>
    <message>
        <source>%1: %2 (%3 days) are settled by more than one document (%4); about %5 are at stake</source>
        <translation>%1：%2（%3 天）由多份单据重复结算（%4）；涉及约 %5</translation>
    </message>
    <message>
        <source>Have the period or the quantity of one document corrected, or show that they settle different supplies.</source>
        <translation>请要求更正其中一份单据的期间或数量，或证明它们结算的是不同的供应。</translation>
    </message>
    <message>
        <source>documents %1 share %2</source>
        <translation>单据 %1 均覆盖 %2</translation>
    </message>
    <message>
        <source>a document that belongs to %1 stands under %2</source>
        <translation>属于 %1 的单据列在 %2 之下</translation>
    </message>
    <message>
        <source>No supply whose documents follow each other without a break</source>
        <translation>没有单据前后连续不间断的供应</translation>
    </message>
    <message>
        <source>the documents of %1 supplies against the days of %2</source>
        <translation>%1 项供应的单据与 %2 的各日核对</translation>
    </message>
    <message>
        <source>default of the catalogue: less than one unit is not billed</source>
        <translation>目录的默认值：不足一个单位不予结算</translation>
    </message>
    <message>
        <source>default of the catalogue: documents that together settle what was supplied are supplements</source>
        <translation>目录的默认值：合计等于供应量的单据互为补充</translation>
    </message>
    <message>
        <source>default of the catalogue: the day of a reading may end one document and start the next</source>
        <translation>目录的默认值：抄表日可以是前一单据的末日，也是后一单据的首日</translation>
    </message>
    <message>
        <source>default of the catalogue: three documents in a row are a supply of their own, not a slip</source>
        <translation>目录的默认值：连续三份单据属于另一项供应，而非笔误</translation>
    </message>
    <message>
        <source>Review item %1 (%2) has neither an answer from the site visit nor a finding: %3</source>
        <translation>评审条目 %1（%2）既没有现场核查的答复，也没有不符合项：%3</translation>
    </message>
    <message>
        <source>Enter the result, answer the item on site, or raise a finding.</source>
        <translation>请录入结果、在现场答复该条目，或提出不符合项。</translation>
    </message>
    <message>
        <source>No document review is recorded</source>
        <translation>没有文件评审记录</translation>
    </message>
    <message>
        <source>%1 items of the document review against visit and findings</source>
        <translation>文件评审的 %1 个条目与现场核查及不符合项核对</translation>
    </message>
    <message>
        <source>The check has no parameters</source>
        <translation>该核对没有参数</translation>
    </message>
    <message>
        <source>The check has: %1</source>
        <translation>该核对的参数有：%1</translation>
    </message>
    <message>
        <source>There is no parameter “%1”</source>
        <translation>没有名为“%1”的参数</translation>
    </message>
    <message>
        <source>Give a whole number, %1 %2</source>
        <translation>请填写整数，%1 %2</translation>
    </message>
    <message>
        <source>Give a number, %1 %2</source>
        <translation>请填写数字，%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 不能为 %2</translation>
    </message>
    <message>
        <source>ISO 14064-3</source>
        <translation>ISO 14064-3</translation>
    </message>
    <message>
        <source>The standard names no tolerances: the team sets them by risk and materiality (6.1). The catalogue's stand until it does.</source>
        <translation>该标准未规定容差：由核查组依据风险和实质性设定（6.1）。设定之前采用目录值。</translation>
    </message>
    <message>
        <source>ISO 14064-3, 6.1: the evidence-gathering plan sizes samples by risk; the fixed shares of the catalogue are a rule of Beijing (2016)</source>
        <translation>ISO 14064-3，6.1：证据收集计划依据风险确定样本量；目录中的固定比例为北京市的规定（2016）</translation>
    </message>
    <message>
        <source>AVR (EU) 2018/2067</source>
        <translation>AVR (EU) 2018/2067</translation>
    </message>
    <message>
        <source>Uncertainty that the MRR permits is no misstatement; samples are sized by the verifier's risk analysis.</source>
        <translation>MRR 允许的不确定度不构成错误陈述；样本量由核查机构的风险分析确定。</translation>
    </message>
    <message>
        <source>The monthly records are asked for by the GB/T 32151 series, not by the MRR</source>
        <translation>月度记录是 GB/T 32151 系列的要求，而非 MRR 的要求</translation>
    </message>
    <message>
        <source>China, verification guide for enterprise GHG reports (trial, 2021)</source>
        <translation>中国，企业温室气体排放报告核查指南（试行，2021）</translation>
    </message>
    <message>
        <source>Beijing, questions and answers on sampling (2016)</source>
        <translation>北京市，抽样问答（2016）</translation>
    </message>
    <message>
        <source>At least 30 % of the monthly records, 20 points more after a nonconformity, then 80 to 100 %: what the catalogue's sample size stands for. Nothing else differs.</source>
        <translation>至少抽取 30 % 的月度记录，发现不符合后增加 20 个百分点，之后为 80 % 至 100 %：即目录中样本量核对所采用的规定。其余均无差别。</translation>
    </message>
    <message>
        <source>The two sides are not of one kind: “%1” and “%2”</source>
        <translation>两侧不属于同一类量：“%1”与“%2”</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 is more than %5 = %6 (tolerance %7 %)</source>
        <translation>%1，%2：%3 = %4，大于 %5 = %6（容差 %7 %）</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 is less than %5 = %6 (tolerance %7 %)</source>
        <translation>%1，%2：%3 = %4，小于 %5 = %6（容差 %7 %）</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 differs from %5 = %6 (tolerance %7 %)</source>
        <translation>%1，%2：%3 = %4，与 %5 = %6 不一致（容差 %7 %）</translation>
    </message>
    <message>
        <source>the rule cannot be worked out: character %1: %2</source>
        <translation>规则无法计算：第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>no value to compare: %1</source>
        <translation>没有可比较的值：%1</translation>
    </message>
    <message>
        <source>%1 compared by %2</source>
        <translation>已比较 %1 项：%2</translation>
    </message>
    <message>
        <source>%1 compared by %2; %3 without a value: %4</source>
        <translation>已比较 %1 项：%2；%3 项没有值：%4</translation>
    </message>
    <message>
        <source>the rule cannot be worked out: %1</source>
        <translation>规则无法计算：%1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>switched off by %1 on %2: %3</source>
        <translation>%1 于 %2 停用：%3</translation>
    </message>
    <message>
        <source>broke off with an error of the program: %1</source>
        <translation>因程序错误而中断：%1</translation>
    </message>
    <message>
        <source>The memory does not suffice for the cross-checks</source>
        <translation>内存不足，无法进行交叉核对</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>请关闭其他程序</translation>
    </message>
    <message>
        <source>The values of one period were put in the place of another one's</source>
        <translation>以另一期间的数值代替了本期间的数值</translation>
    </message>
    <message>
        <source>A gap was filled with values of another time and not marked</source>
        <translation>以其他时间的数值填补了缺失而未作标记</translation>
    </message>
    <message>
        <source>The energy of %1 counts twice, that of %2 not at all</source>
        <translation>%1 的能源量被重复计算，%2 的则完全未计</translation>
    </message>
    <message>
        <source>%1: %2 repeats %3 values from %4 on exactly as %5 has them from %6 on (%7 such stretches)</source>
        <translation>%1：%2 自 %4 起的 %3 个数值与 %5 自 %6 起的数值完全相同（此类区段共 %7 处）</translation>
    </message>
    <message>
        <source>Read the meter's own memory for that time; a filled gap is marked as estimated and shown not to be too low</source>
        <translation>请读取计量表自身存储的该时段数据；填补的缺失须标为估计，并证明未偏低</translation>
    </message>
    <message>
        <source>No meter has a series, and the ledger has few postings</source>
        <translation>没有计量表具备时间序列，且总账记录较少</translation>
    </message>
    <message>
        <source>Every stretch of the series of %1 meters against all others, last digits month by month, first digits of the postings</source>
        <translation>将 %1 块计量表序列的每一区段与其余全部区段比对，逐月检查末位数字，并检查记账金额的首位数字</translation>
    </message>
    <message>
        <source>Of the chi-square over all months together (divided by their number, after Bonferroni); default of this catalogue</source>
        <translation>各月卡方检验的合并显著性水平（除以月数，按 Bonferroni 修正）；本目录的默认值</translation>
    </message>
    <message>
        <source>Fewer values say nothing about digits; default of this catalogue</source>
        <translation>数值更少时无法判断数字特征；本目录的默认值</translation>
    </message>
    <message>
        <source>Points by which a last digit must be more frequent than in the meter's other months: many values make small differences certain that mean nothing</source>
        <translation>末位数字的频率须比该表其他月份高出的百分点数：数值很多时，无意义的微小差异也会显著</translation>
    </message>
    <message>
        <source>Mean distance from Benford's law above which first digits do not conform (Nigrini, 2012)</source>
        <translation>平均偏离本福特定律超过此值时，首位数字不符合该定律（Nigrini，2012）</translation>
    </message>
    <message>
        <source>%1: %2 shows zero from %3 to %4; the meters around it say that %5 flowed through it in that time</source>
        <translation>%1：%2 自 %3 至 %4 显示为零；其上下级计量表表明该时段流过 %5</translation>
    </message>
    <message>
        <source>Replace the intervals by the difference of the other meters, or by a documented estimate that is not too low</source>
        <translation>请以其他计量表的差值，或以未偏低且有记录的估计值替换这些区间</translation>
    </message>
    <message>
        <source>The meter counted nothing while its load ran</source>
        <translation>负荷运行期间计量表未计数</translation>
    </message>
    <message>
        <source>%1: %2 % of the values of %3 end in %4, in the other months %5 % (%6 values)</source>
        <translation>%1：%3 的数值中有 %2 % 以 %4 结尾，其他月份为 %5 %（%6 个数值）</translation>
    </message>
    <message>
        <source>Show the meter's own memory for that month; rounded or estimated values are marked as such</source>
        <translation>请出示计量表自身存储的该月数据；取整或估计的数值须作标记</translation>
    </message>
    <message>
        <source>A meter has no favourite digit: the values were rounded, estimated or written by hand</source>
        <translation>计量表不会偏好某个数字：数值经过取整、估计或手工填写</translation>
    </message>
    <message>
        <source>The export of that month has fewer places</source>
        <translation>该月导出数据的小数位数较少</translation>
    </message>
    <message>
        <source>The first digits of %1 postings do not follow Benford's law: %2 % begin with 1, where %3 % are expected</source>
        <translation>%1 笔记账的首位数字不符合本福特定律：以 1 开头的占 %2 %，预期为 %3 %</translation>
    </message>
    <message>
        <source>Draw postings with the first digits that are too frequent and look at their vouchers</source>
        <translation>请从首位数字过于频繁的记账中抽样，并查看其凭证</translation>
    </message>
    <message>
        <source>Invented amounts, or a limit that many amounts keep to</source>
        <translation>金额系编造，或许多金额受限于某一上限</translation>
    </message>
    <message>
        <source>%1: %2 has no value in the whole month (%3 intervals)</source>
        <translation>%1：%2 整月没有数值（%3 个区间）</translation>
    </message>
    <message>
        <source>%1: %2 lacks %3 intervals: %4</source>
        <translation>%1：%2 缺少 %3 个区间：%4</translation>
    </message>
    <message>
        <source>%1: %3 values of %2 are not measured and put in with %4, more than in the weeks before and after (%5)</source>
        <translation>%1：%2 有 %3 个数值并非实测，补入值为 %4，高于前后各周（%5）</translation>
    </message>
    <message>
        <source>%1: %3 values of %2 are not measured and put in with %4, less than in the weeks before and after (%5)</source>
        <translation>%1：%2 有 %3 个数值并非实测，补入值为 %4，低于前后各周（%5）</translation>
    </message>
    <message>
        <source>%1; the register counted %2 in the month, the intervals hold %3</source>
        <translation>%1；该月表底计量 %2，区间合计 %3</translation>
    </message>
    <message>
        <source>%1; on the safe side they held %2</source>
        <translation>%1；按保守原则为 %2</translation>
    </message>
    <message>
        <source>The register covers the month: explain why the intervals are missing and by what they are replaced</source>
        <translation>表底已覆盖该月：请说明区间缺失的原因及替代数据</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate on the safe side with its method</source>
        <translation>请取得计量表自身存储的数值，或保守的估计值及其方法</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate with its method: the month no higher than %1</source>
        <translation>请取得计量表自身存储的数值，或估计值及其方法：该月不高于 %1</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate with its method: the month no lower than %1</source>
        <translation>请取得计量表自身存储的数值，或估计值及其方法：该月不低于 %1</translation>
    </message>
    <message>
        <source>The values were put in, not measured</source>
        <translation>数值系补入，并非实测</translation>
    </message>
    <message>
        <source>%1 rows stand in the file without a value that can be read</source>
        <translation>文件中有 %1 行没有可读取的数值</translation>
    </message>
    <message>
        <source>The file has no rows for these intervals</source>
        <translation>文件中没有这些区间的行</translation>
    </message>
    <message>
        <source>%1 ends with %2: %3 intervals to the end of the period are missing, and no paper says that the meter was taken off</source>
        <translation>%1 止于 %2：至期间结束缺少 %3 个区间，且没有文件证明该计量表已拆除</translation>
    </message>
    <message>
        <source>Name the record of the meter's removal, or hand in the rest of the series</source>
        <translation>请注明计量表的拆除记录，或提交序列的其余部分</translation>
    </message>
    <message>
        <source>%1 begins with %2: %3 intervals from the start of the period on are missing, and no paper says that the meter was installed then</source>
        <translation>%1 始于 %2：自期间开始缺少 %3 个区间，且没有文件证明该计量表于当时安装</translation>
    </message>
    <message>
        <source>Name the record of the meter's installation, or hand in the start of the series</source>
        <translation>请注明计量表的安装记录，或提交序列的起始部分</translation>
    </message>
    <message>
        <source>The register stood still while energy was counted elsewhere</source>
        <translation>表底停走，而别处仍计有能源量</translation>
    </message>
    <message>
        <source>The next period differs by the same amount the other way round: the reading of %1 is probably misread</source>
        <translation>下一期间以相同数量反向偏差：%1 的读数很可能抄错</translation>
    </message>
    <message>
        <source>No usual ratio closes the difference: intervals or readings of this time are wrong</source>
        <translation>没有常见变比可以消除差异：该时段的区间值或读数有误</translation>
    </message>
    <message>
        <source>%1: the register of %2 gives %3 with multiplier %4, the supplier's document %5</source>
        <translation>%1：%2 的表底按倍率 %4 得 %3，供应商单据为 %5</translation>
    </message>
    <message>
        <source>%1: the register of %2 gives %3 with multiplier %4, its intervals hold %5</source>
        <translation>%1：%2 的表底按倍率 %4 得 %3，其区间合计为 %5</translation>
    </message>
    <message>
        <source>Read the ratio from the transformers' plates or the supplier's record, and correct the multiplier or the values</source>
        <translation>请从互感器铭牌或供应商记录中查得变比，并更正倍率或数值</translation>
    </message>
    <message>
        <source>Retrace the readings and the intervals of this time to the meter</source>
        <translation>请将该时段的读数和区间值追溯至计量表</translation>
    </message>
    <message>
        <source>%1: %2 readings are said to count with multiplier %3, the boundary and the events say %4</source>
        <translation>%1：%2 个读数注明按倍率 %3 计算，而边界和事件中为 %4</translation>
    </message>
    <message>
        <source>Enter the meter's multiplier in the boundary, or the change of the ratio as an event with its protocol</source>
        <translation>请在边界中录入计量表的倍率，或将变比更改连同记录单作为事件录入</translation>
    </message>
    <message>
        <source>No meter has readings and, for the same days, intervals or a document</source>
        <translation>没有计量表既有读数，又有同日的区间值或单据</translation>
    </message>
    <message>
        <source>Register × multiplier against intervals or documents in %1 periods</source>
        <translation>%1 个期间的表底 × 倍率与区间值或单据核对</translation>
    </message>
    <message>
        <source>Register and intervals come from one device; rounding of readings and values is allowed beside it; default of this catalogue</source>
        <translation>表底与区间值来自同一装置；另允许读数和数值的取整误差；本目录的默认值</translation>
    </message>
    <message>
        <source>Closed by 1 in place of %1: the readings of %2 are primary values already, or the document lacks the multiplier</source>
        <translation>以 1 代替 %1，差异即消除：%2 的读数已是一次值，或单据未乘倍率</translation>
    </message>
    <message>
        <source>Closed by 1 in place of %1: the readings of %2 are primary values already, or the intervals lack the multiplier</source>
        <translation>以 1 代替 %1，差异即消除：%2 的读数已是一次值，或区间值未乘倍率</translation>
    </message>
    <message>
        <source>Closed by multiplier %1 (current %2/5, voltage × %3) in place of %4</source>
        <translation>以倍率 %1（电流互感器 %2/5，电压变比 × %3）代替 %4，差异即消除</translation>
    </message>
    <message>
        <source>Closed by multiplier %1, the one of meter %2, in place of %3</source>
        <translation>以计量表 %2 的倍率 %1 代替 %3，差异即消除</translation>
    </message>
    <message>
        <source>Closed by a factor of %1 beside the multiplier %2: a decimal place of the register or a unit</source>
        <translation>除倍率 %2 外再乘因子 %1，差异即消除：表底小数位或单位有误</translation>
    </message>
    <message>
        <source>Closed by multiplier %1 in place of %2</source>
        <translation>以倍率 %1 代替 %2，差异即消除</translation>
    </message>
    <message>
        <source>The intervals of the same time hold %1, which is closer to multiplier %2</source>
        <translation>同一时段的区间合计为 %1，更接近倍率 %2</translation>
    </message>
    <message>
        <source>The boundary gives no multiplier of its own; the rows say %1</source>
        <translation>边界中未单独给出倍率；数据行中为 %1</translation>
    </message>
    <message>
        <source>The rows say %1 in place of %2, and no event says since when</source>
        <translation>数据行中为 %1 而非 %2，且没有事件说明自何时起</translation>
    </message>
    <message>
        <source>The register of %1 digits probably turned over: then it counted %2, × multiplier %3 = %4</source>
        <translation>%1 位表底很可能已翻转：则计量 %2，× 倍率 %3 = %4</translation>
    </message>
    <message>
        <source>The register begins anew near zero: probably a new device whose exchange is not recorded</source>
        <translation>表底从接近零处重新开始：很可能已换新表而未记录换表</translation>
    </message>
    <message>
        <source>Without the reading %1 of %2 the register runs upwards: probably that one is misread or mistyped</source>
        <translation>去掉 %2 的读数 %1 后，表底单调递增：该读数很可能抄错或录错</translation>
    </message>
    <message>
        <source>A reading is wrong, belongs to another meter or date, or the meter turned backwards</source>
        <translation>某个读数有误、属于其他计量表或日期，或计量表曾反转</translation>
    </message>
    <message>
        <source>%1 reads %2 at %3 and %4 at %5: lower, without an exchange or a roll-over</source>
        <translation>%1 于 %3 读数为 %2，于 %5 读数为 %4：读数变小，却无换表或翻转记录</translation>
    </message>
    <message>
        <source>%1; its intervals hold %2</source>
        <translation>%1；其区间合计为 %2</translation>
    </message>
    <message>
        <source>Correct the reading from the protocol, or record the exchange or the roll-over as an event</source>
        <translation>请按记录单更正读数，或将换表或翻转作为事件录入</translation>
    </message>
    <message>
        <source>No meter has two register readings</source>
        <translation>没有计量表具备两个表底读数</translation>
    </message>
    <message>
        <source>%1 register readings against the one before</source>
        <translation>%1 个表底读数与前一读数核对</translation>
    </message>
    <message>
        <source>A turn of the register is probable where it makes no more than so many times the meter's highest rate; default of this catalogue</source>
        <translation>翻转后的计量不超过该表最高速率的此倍数时，方视为可能翻转；本目录的默认值</translation>
    </message>
    <message>
        <source>%1 has two readings of %2 that differ: %3 and %4 (by %5, × multiplier %6)</source>
        <translation>%1 于 %2 有两个不同的读数：%3 和 %4（相差 %5，× 倍率 %6）</translation>
    </message>
    <message>
        <source>%1: the period before ends with %3 (%2), the next one starts with %5 (%4): they differ by %6, × multiplier %7</source>
        <translation>%1：前一期间止于 %3（%2），后一期间始于 %5（%4）：相差 %6，× 倍率 %7</translation>
    </message>
    <message>
        <source>Retrace both readings to the reading protocols; record an exchange of the device with its last and first reading</source>
        <translation>请将两个读数追溯至抄表记录；更换装置时须记录其末次读数和首次读数</translation>
    </message>
    <message>
        <source>What ran between the two readings is counted in neither period</source>
        <translation>两个读数之间的能源量未计入任何一个期间</translation>
    </message>
    <message>
        <source>What lies between the two readings is counted in both periods</source>
        <translation>两个读数之间的能源量在两个期间中均被计入</translation>
    </message>
    <message>
        <source>%1 was exchanged at %2, and the old device's last reading is of %3: what it counted since then is not recorded</source>
        <translation>%1 于 %2 换表，而旧装置的最后读数为 %3：此后计量的数量未作记录</translation>
    </message>
    <message>
        <source>Enter the last reading of the old device from the protocol of the exchange</source>
        <translation>请按换表记录单录入旧装置的最后读数</translation>
    </message>
    <message>
        <source>The protocol of the exchange was not transferred in full</source>
        <translation>换表记录单的内容未完整转录</translation>
    </message>
    <message>
        <source>%1: a roll-over is noted at %2, yet the reading %3 is not lower than the one before, %4</source>
        <translation>%1：%2 记有翻转，但读数 %3 并不低于前一读数 %4</translation>
    </message>
    <message>
        <source>Correct the event or the reading: as it stands a whole turn of the register is counted</source>
        <translation>请更正事件或读数：按现有数据会多计一整圈表底</translation>
    </message>
    <message>
        <source>The event stands in the wrong row, or the reading is wrong</source>
        <translation>事件记在错误的行，或读数有误</translation>
    </message>
    <message>
        <source>Between an end and a start less than an hour apart so many times the mean rate may have run; default of this catalogue</source>
        <translation>终点与起点相隔不足一小时时，其间可能流过的数量为平均速率的此倍数；本目录的默认值</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with two neighbouring digits swapped is %3, and that fits</source>
        <translation>%2 的读数 %1 交换相邻两位数字后为 %3，与之吻合</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with the decimal point moved is %3, and that fits</source>
        <translation>%2 的读数 %1 移动小数点后为 %3，与之吻合</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with one digit more, less or another is %3, and that fits</source>
        <translation>%2 的读数 %1 增、减或更换一位数字后为 %3，与之吻合</translation>
    </message>
    <message>
        <source>%1: the clocks go forward and the day has %3 intervals; %2 gives %4, with values in the hour that the clock skips</source>
        <translation>%1：时钟拨快，当日应有 %3 个区间；%2 给出 %4 个，其中包含被时钟跳过的那一小时的数值</translation>
    </message>
    <message>
        <source>%1: the clocks go back and the day has %3 intervals; %2 gives %4, the repeated hour stands once</source>
        <translation>%1：时钟拨慢，当日应有 %3 个区间；%2 给出 %4 个，重复的那一小时只出现一次</translation>
    </message>
    <message>
        <source>%1: the clocks go forward and the day has %3 intervals; %2 gives %4, the hour after the skipped one is missing too</source>
        <translation>%1：时钟拨快，当日应有 %3 个区间；%2 给出 %4 个，被跳过的那一小时之后的一小时也缺失</translation>
    </message>
    <message>
        <source>The logger does not change to summer time: from one change to the other its stamps are off by the shift of the clocks</source>
        <translation>数据采集器不切换夏令时：从一次切换到另一次切换，其时间戳均偏差一个时差</translation>
    </message>
    <message>
        <source>The logger did not put its clock forward, or put it forward late</source>
        <translation>数据采集器未将时钟拨快，或拨快过晚</translation>
    </message>
    <message>
        <source>The second pass of the repeated hour was overwritten or dropped: its energy is missing</source>
        <translation>重复的那一小时的第二次数据被覆盖或丢弃：其能源量缺失</translation>
    </message>
    <message>
        <source>The hour was dropped when the stamps were converted to local time: its energy is missing</source>
        <translation>该小时在时间戳换算为当地时间时被丢弃：其能源量缺失</translation>
    </message>
    <message>
        <source>Import the file with the fixed time zone of the logger, or have it exported again in local time</source>
        <translation>请按数据采集器的固定时区导入文件，或要求以当地时间重新导出</translation>
    </message>
    <message>
        <source>Have the day exported again with offsets from UTC, or explain how the hour was counted</source>
        <translation>请要求重新导出当日数据并附 UTC 时差，或说明该小时如何计量</translation>
    </message>
    <message>
        <source>The clocks of %1 do not change in the period</source>
        <translation>%1 的时钟在期间内不作切换</translation>
    </message>
    <message>
        <source>No series of an hour or finer has values around a change of the clocks</source>
        <translation>没有一小时或更细的序列在时钟切换前后有数值</translation>
    </message>
    <message>
        <source>%1 days of 23 or 25 hours in the series</source>
        <translation>序列中有 %1 个 23 小时或 25 小时的日期</translation>
    </message>
    <message>
        <source>%1: %2 stamps of %3 stand twice with the same value, first %4; together they hold %5</source>
        <translation>%1：%3 的 %2 个时间戳出现两次且数值相同，首次为 %4；合计 %5</translation>
    </message>
    <message>
        <source>%1: %2 stamps of %3 stand twice with contradicting values and %4 with the same, first %5; the values that stand first add up to %6, the others to %7</source>
        <translation>%1：%3 的 %2 个时间戳出现两次且数值矛盾，另有 %4 个数值相同，首次为 %5；先出现的数值合计 %6，其余合计 %7</translation>
    </message>
    <message>
        <source>The same rows were exported or pasted twice; added up as they stand they count twice</source>
        <translation>相同的行被导出或粘贴了两次；按现状相加会重复计算</translation>
    </message>
    <message>
        <source>Two values of one moment: two devices under one name, a later correction, or a clock that was put back</source>
        <translation>同一时点有两个数值：两台装置同名、事后更正，或时钟曾被拨回</translation>
    </message>
    <message>
        <source>Added up as they stand, both values count</source>
        <translation>按现状相加，两个数值都会计入</translation>
    </message>
    <message>
        <source>State which of the values holds and hand in the series with each stamp once</source>
        <translation>请说明以哪个数值为准，并提交每个时间戳仅出现一次的序列</translation>
    </message>
    <message>
        <source>There are no interval series</source>
        <translation>没有区间序列</translation>
    </message>
    <message>
        <source>Every stamp of %1 meters against the others of the same meter</source>
        <translation>%1 块计量表的每个时间戳与同表其他时间戳核对</translation>
    </message>
    <message>
        <source>There is no interval series with a regular step</source>
        <translation>没有步长规则的区间序列</translation>
    </message>
    <message>
        <source>The stamps of %1 meters against all that the period must have</source>
        <translation>%1 块计量表的时间戳与期间内应有的全部时间戳核对</translation>
    </message>
    <message>
        <source>So far may values that fill a gap lie on the unsafe side of both weeks around it; default of this catalogue, after rule XC-30 (conservative)</source>
        <translation>填补缺失的数值与前后各一周相比，可偏向不保守一侧的幅度；本目录的默认值，依据规则 XC-30（保守性）</translation>
    </message>
    <message>
        <source>Of a plant whose logger sleeps at night: below this height of the sun its missing intervals hold next to nothing; default of this catalogue</source>
        <translation>适用于数据采集器夜间休眠的电站：太阳高度低于此值时，缺失的区间几乎不含电量；本目录的默认值</translation>
    </message>
    <message>
        <source>%1 gives %2 times as much from %3 on as before, at every time of the day and on every weekday, until %4</source>
        <translation>%1 自 %3 起在一天各时刻、一周各日的数值均为此前的 %2 倍，直至 %4</translation>
    </message>
    <message>
        <source>Show what was changed that day (transformers, meter, unit of the export) and correct the values on one side of it, or explain the load</source>
        <translation>请说明当日更改的内容（互感器、计量表、导出单位）并更正其中一侧的数值，或对负荷作出解释</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer over four weeks or more</source>
        <translation>没有计量表具备四周以上、按日或更细的序列</translation>
    </message>
    <message>
        <source>Every day of %1 meters against two weeks before</source>
        <translation>%1 块计量表的每一天与此前两周核对</translation>
    </message>
    <message>
        <source>Up or down; the next sizes of current transformers differ by less or by as much; default of this catalogue</source>
        <translation>向上或向下；相邻规格的电流互感器变比之差不大于此值；本目录的默认值</translation>
    </message>
    <message>
        <source>Two weeks have every weekday twice; default of this catalogue</source>
        <translation>两周中一周各日均出现两次；本目录的默认值</translation>
    </message>
    <message>
        <source>Times the spread of the meter's other changes within two weeks: heating and weather move levels too</source>
        <translation>该表两周内其他变化离散度的倍数：供暖和天气也会改变水平</translation>
    </message>
    <message>
        <source>Of the jump: how far pairs of days and weekdays may lie apart for it to be one constant factor</source>
        <translation>占跃变的比例：各日与各星期几的对应值可相差的幅度，在此之内视为同一恒定因子</translation>
    </message>
    <message>
        <source>So little is what inverters and transformers draw at night, measured on the generation meter</source>
        <translation>逆变器和变压器夜间的用电量即如此之小，由发电计量表计得</translation>
    </message>
    <message>
        <source>The values are as large as the meter's others: sign turned, or a credit entered as an interval</source>
        <translation>这些数值与该表其他数值同样大：正负号颠倒，或将冲减量录为区间值</translation>
    </message>
    <message>
        <source>The meter counts both directions, or the logger took the difference across a reset</source>
        <translation>计量表双向计量，或数据采集器跨复位点计算了差值</translation>
    </message>
    <message>
        <source>%1: %2 counts one direction, yet %3 of its values are negative, together %4; first %5</source>
        <translation>%1：%2 为单向计量，但其中 %3 个数值为负，合计 %4；首次为 %5</translation>
    </message>
    <message>
        <source>Count what the plant draws as consumption, and generation as zero in these intervals</source>
        <translation>请将电站自身的用电计为消耗量，并将这些区间的发电量计为零</translation>
    </message>
    <message>
        <source>Hand in the meter's own export; name the second register where it counts both directions</source>
        <translation>请提交计量表自身的导出数据；如为双向计量，请注明第二个表底</translation>
    </message>
    <message>
        <source>The sign of every value of %1 meters</source>
        <translation>%1 块计量表每个数值的正负号</translation>
    </message>
    <message>
        <source>Of a plant's capacity: inverters and transformers draw less than this at night, which is only noted; default of this catalogue</source>
        <translation>占电站容量的比例：逆变器和变压器夜间用电低于此值，仅作提示；本目录的默认值</translation>
    </message>
    <message>
        <source>%1: the stamps of %2 in %3 run backwards at %4 places; first in row %5, where %6 follows %7</source>
        <translation>%1：%3 中 %2 的时间戳有 %4 处倒序；首次在第 %5 行，%6 位于 %7 之后</translation>
    </message>
    <message>
        <source>Hand in the logger's own export, or explain how the rows were put together</source>
        <translation>请提交数据采集器自身的导出数据，或说明各行如何汇总</translation>
    </message>
    <message>
        <source>Rows were moved, pasted together, or dated by hand</source>
        <translation>行被移动、拼接，或日期系手工填写</translation>
    </message>
    <message>
        <source>from %1 to %2 at %3</source>
        <translation>于 %3 由 %1 变为 %2</translation>
    </message>
    <message>
        <source>%1: the interval of %2 changes %3</source>
        <translation>%1：%2 的区间长度发生变化：%3</translation>
    </message>
    <message>
        <source>Explain the change and show that the values are energy of the whole new interval</source>
        <translation>请说明该变化，并证明数值为整个新区间的能源量</translation>
    </message>
    <message>
        <source>The logger was set to another interval, or the rows come from another export</source>
        <translation>数据采集器改设了区间长度，或这些行来自另一次导出</translation>
    </message>
    <message>
        <source>%1 values of %2 lie outside the period %3: from %4 to %5, together %6</source>
        <translation>%2 有 %1 个数值不在期间 %3 之内：自 %4 至 %5，合计 %6</translation>
    </message>
    <message>
        <source>Nothing where the file simply reaches further: these values are not counted</source>
        <translation>如文件只是覆盖了更长时间，则无须处理：这些数值不计入</translation>
    </message>
    <message>
        <source>The series goes on beyond the period without a break</source>
        <translation>序列连续延伸至期间之外</translation>
    </message>
    <message>
        <source>Correct the dates or the logger's clock, or explain why the values are in the file</source>
        <translation>请更正日期或数据采集器的时钟，或说明文件中为何有这些数值</translation>
    </message>
    <message>
        <source>The stamps stand apart from the rest of the series: wrong date, or a clock that was not set</source>
        <translation>这些时间戳与序列其余部分不相连：日期有误，或时钟未校准</translation>
    </message>
    <message>
        <source>Order, resolution and dates of the stamps of %1 meters</source>
        <translation>%1 块计量表时间戳的顺序、分辨率和日期</translation>
    </message>
    <message>
        <source>So many equal distances in a row are another resolution, fewer are gaps; default of this catalogue</source>
        <translation>连续如此多个相等间隔即为另一种分辨率，更少则为缺失；本目录的默认值</translation>
    </message>
    <message>
        <source>The same for intervals of days and months; default of this catalogue</source>
        <translation>同上，适用于日区间和月区间；本目录的默认值</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted</source>
        <translation>%1 ÷ %2 = %3，而该时刻通常为 %4：该区间的小数点移位</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted</source>
        <translation>%1 × %2 = %3，而该时刻通常为 %4：该区间的小数点移位</translation>
    </message>
    <message>
        <source>The meter or its transmission gave a value that the load cannot have had</source>
        <translation>计量表或其传输给出了负荷不可能达到的数值</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 at %4, where %5 ± %6 is usual at that time on such days (%7 intervals so far off)</source>
        <translation>%1：%2 于 %4 显示 %3，而此类日期该时刻通常为 %5 ± %6（偏离如此之大的区间共 %7 个）</translation>
    </message>
    <message>
        <source>Compare with the meter's own memory and correct the intervals, or show what ran at that time</source>
        <translation>请与计量表自身存储的数据比对并更正区间值，或说明当时运行的设备</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer over a week or more</source>
        <translation>没有计量表具备一周以上、按日或更细的序列</translation>
    </message>
    <message>
        <source>Every interval of %1 meters against the same time on days like it</source>
        <translation>%1 块计量表的每个区间与同类日期的同一时刻核对</translation>
    </message>
    <message>
        <source>Spreads (1.4826 × median distance) from the median of the same time on like days; default of this catalogue</source>
        <translation>偏离同类日期同一时刻中位数的离散度倍数（1.4826 × 绝对偏差中位数）；本目录的默认值</translation>
    </message>
    <message>
        <source>The same of the logarithms: above what a year of quarter hours shows by chance where a load scatters by factors</source>
        <translation>同上，取对数：负荷按倍数波动时，高于全年一刻钟数据随机可能达到的值</translation>
    </message>
    <message>
        <source>Of the highest value of a usual day: less does not move a month</source>
        <translation>占普通日最高值的比例：更小的数值不影响月度值</translation>
    </message>
    <message>
        <source>Times the largest jump up and down that nine days of ten stay below: motors and clouds jump too</source>
        <translation>十天中有九天不超过的最大升降幅度的倍数：电动机和云层也会引起跳变</translation>
    </message>
    <message>
        <source>What lasts longer is a way of running, not a spike</source>
        <translation>持续更久的属于运行方式，而非尖峰</translation>
    </message>
    <message>
        <source>So many others of about the same height on other days show a machine that runs seldom</source>
        <translation>其他日期出现如此多个高度相近的数值，说明是不常运行的机器</translation>
    </message>
    <message>
        <source>The meter or its transmission repeated its last value</source>
        <translation>计量表或其传输重复了最后一个数值</translation>
    </message>
    <message>
        <source>A mean was filled in for intervals without a reading</source>
        <translation>没有读数的区间以平均值填补</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 without change for %4 hours from %5 on; its values do not stand still for so long otherwise</source>
        <translation>%1：%2 自 %5 起连续 %4 小时显示 %3 不变；其数值在其他时候不会如此长时间不变</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 without change for %4 hours from %5 on; the same weekdays give %6 in that time, and never one value for so long</source>
        <translation>%1：%2 自 %5 起连续 %4 小时显示 %3 不变；同为该星期几的其他日期在该时段为 %6，且从未如此长时间保持同一数值</translation>
    </message>
    <message>
        <source>Replace the intervals by a documented estimate that is not too low, or show why the load stood still</source>
        <translation>请以未偏低且有记录的估计值替换这些区间，或说明负荷为何保持不变</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer</source>
        <translation>没有计量表具备按日或更细的序列</translation>
    </message>
    <message>
        <source>Runs of equal values of %1 meters against each meter's own</source>
        <translation>%1 块计量表的连续等值区段与各表自身情况核对</translation>
    </message>
    <message>
        <source>Times the longest run of a usual day, which four days of five stay below; default of this catalogue</source>
        <translation>普通日最长等值区段的倍数，五天中有四天不超过该区段；本目录的默认值</translation>
    </message>
    <message>
        <source>Fewer equal values come about in most series</source>
        <translation>更少的相等数值在多数序列中都会出现</translation>
    </message>
    <message>
        <source>Shorter runs do not move a month</source>
        <translation>更短的区段不影响月度值</translation>
    </message>
    <message>
        <source>How many such runs the meter would show by chance, from how often its neighbouring values are equal</source>
        <translation>按相邻数值相等的频率，该表随机出现此类区段的次数</translation>
    </message>
    <message>
        <source>Zeros are looked at from here on, and reported only where the meter above or below shows that energy went on flowing</source>
        <translation>自此时长起检查零值，且仅当上级或下级计量表表明能源仍在流动时才报告</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 项</translation>
    </message>
    <message>
        <source>Times 1000: one unit prefix (Wh, kWh, MWh)</source>
        <translation>1000 倍：一个单位词头（Wh、kWh、MWh）</translation>
    </message>
    <message>
        <source>Times 100: two decimal places</source>
        <translation>100 倍：两位小数</translation>
    </message>
    <message>
        <source>Times 10: one decimal place</source>
        <translation>10 倍：一位小数</translation>
    </message>
    <message>
        <source>Times 3.6: MJ and kWh</source>
        <translation>3.6 倍：MJ 与 kWh</translation>
    </message>
    <message>
        <source>Times 4: mean power in kW for the energy of a quarter of an hour</source>
        <translation>4 倍：以平均功率（kW）代替一刻钟的能源量</translation>
    </message>
    <message>
        <source>Times 2: mean power in kW for the energy of half an hour</source>
        <translation>2 倍：以平均功率（kW）代替半小时的能源量</translation>
    </message>
    <message>
        <source>The ratio is the meter's multiplier %1: left out, or applied twice</source>
        <translation>该比值即计量表的倍率 %1：遗漏或重复乘入</translation>
    </message>
    <message>
        <source>The multiplier %1 in place of %2 would give this ratio</source>
        <translation>以倍率 %1 代替 %2 可得到该比值</translation>
    </message>
    <message>
        <source>One factor at all times is a changed ratio of transformers or pulses</source>
        <translation>各时刻均为同一因子，说明互感器变比或脉冲常数已更改</translation>
    </message>
    <message>
        <source>A phase or a voltage of the meter failed or came back</source>
        <translation>计量表的某一相或电压失电或恢复</translation>
    </message>
    <message>
        <source>%1 with two digits exchanged is %2, and that fits</source>
        <translation>%1 交换两位数字后为 %2，与之吻合</translation>
    </message>
    <message>
        <source>%1 with the decimal point moved is %2, and that fits</source>
        <translation>%1 移动小数点后为 %2，与之吻合</translation>
    </message>
    <message>
        <source>%1 fits with the multiplier %2: one of the two is energy, the other a reading</source>
        <translation>%1 按倍率 %2 吻合：两者之一为能源量，另一个为读数</translation>
    </message>
    <message>
        <source>%1 with a digit dropped or doubled was %2, and that fits</source>
        <translation>%1 系漏录或重录一位数字所致，原为 %2，与之吻合</translation>
    </message>
    <message>
        <source>no usual slip closes the difference</source>
        <translation>没有常见的录入笔误可以消除差异</translation>
    </message>
    <message>
        <source>Ask the company which of the two is right, and correct the list or the note.</source>
        <translation>请询问企业两者中何者正确，并更正清单或现场记录。</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as removed, but was seen on site: “%3”</source>
        <translation>设备 %1（%2）列为已拆除，但在现场见到：“%3”</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as in use, but was not there: “%3”</source>
        <translation>设备 %1（%2）列为在用，但现场没有：“%3”</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) was seen running, but its source %3 is declared to use nothing</source>
        <translation>设备 %1（%2）在现场正在运行，但其排放源 %3 申报的用量为零</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed with %3, but %4 was seen</source>
        <translation>设备 %1（%2）清单所列为 %3，但现场见到 %4</translation>
    </message>
    <message>
        <source>Meter “%1” was seen on site (%2), but the company's list does not have it</source>
        <translation>现场见到计量表“%1”（%2），但企业清单中没有</translation>
    </message>
    <message>
        <source>No note of a site visit names a meter or a listed piece of equipment</source>
        <translation>现场核查记录均未提及计量表或清单所列设备</translation>
    </message>
    <message>
        <source>%1 meters and pieces of equipment as seen on site against the lists</source>
        <translation>现场所见的 %1 项计量表和设备与清单核对</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 read on site; the company's data let the register show %4 to %5</source>
        <translation>计量表 %1，%2：现场抄录 %3；按企业数据，表底应为 %4 至 %5</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 read on site, less than the %4 read before</source>
        <translation>计量表 %1，%2：现场抄录 %3，小于此前抄录的 %4</translation>
    </message>
    <message>
        <source>Look at the photo and read the register again; then correct the note, or the readings and values of the meter.</source>
        <translation>请查看照片并重新抄录表底；然后更正现场记录，或更正计量表的读数和数值。</translation>
    </message>
    <message>
        <source>No register was read on site whose readings the company handed in</source>
        <translation>现场未抄录任何企业已提交读数的表底</translation>
    </message>
    <message>
        <source>%1 readings taken on site against the registers and series at that moment</source>
        <translation>现场抄录的 %1 个读数与当时的表底和序列核对</translation>
    </message>
    <message>
        <source>default of the catalogue: how exactly the time of a note is written down</source>
        <translation>目录的默认值：现场记录时间的准确程度</translation>
    </message>
    <message>
        <source>as for the multiplier: rounding of intervals against the register</source>
        <translation>与倍率核对相同：区间值相对于表底的取整误差</translation>
    </message>
    <message>
        <source>default of the catalogue: no plant draws twice its busiest month before or after the period</source>
        <translation>目录的默认值：期间前后，任何设施的用量都不会达到其最高月份的两倍</translation>
    </message>
    <message>
        <source>default of the catalogue: days run unevenly within a week</source>
        <translation>目录的默认值：一周之内各日用量不均</translation>
    </message>
    <message>
        <source>Review item %1 is in doubt, and no site visit is recorded: %2</source>
        <translation>评审条目 %1 存疑，但没有现场核查记录：%2</translation>
    </message>
    <message>
        <source>Review item %1 was passed on to the site visit, and no note answers it: %2</source>
        <translation>评审条目 %1 已移交现场核查，但没有现场记录作出答复：%2</translation>
    </message>
    <message>
        <source>Write down what the visit showed, with the item's name, or raise a finding.</source>
        <translation>请连同条目名称写明现场核查的结果，或提出不符合项。</translation>
    </message>
    <message>
        <source>The document review passed nothing on to the site visit</source>
        <translation>文件评审未向现场核查移交任何条目</translation>
    </message>
    <message>
        <source>%1 items that the document review passed on to the visit</source>
        <translation>文件评审移交现场核查的 %1 个条目</translation>
    </message>
    <message>
        <source>Check the energy and the output of the period against their records, or explain what changed: product mix, plant, weather, stand-still</source>
        <translation>请将该期间的能源量和产量与其记录核对，或说明变化的原因：产品结构、设备、天气、停产</translation>
    </message>
    <message>
        <source>%1, %2: %3 used; the other months let %4 be expected for the output of the month</source>
        <translation>%1，%2：使用 %3；按其他月份推算，该月产量对应的预期值为 %4</translation>
    </message>
    <message>
        <source>%1: %2 this year; as much per output as in %3 would be %4 (%5 %)</source>
        <translation>%1：本年为 %2；按 %3 的单位产量用量应为 %4（%5 %）</translation>
    </message>
    <message>
        <source>There is no output by months, and none of this and an earlier year, that energy could be compared with</source>
        <translation>没有月度产量，也没有本年与往年的产量可与能源量比较</translation>
    </message>
    <message>
        <source>%1 months against the pattern of energy and output, %2 amounts per output against the year before</source>
        <translation>%1 个月份与能源量和产量的关系核对，%2 个单位产量用量与上年核对</translation>
    </message>
    <message>
        <source>Catalogue of cross-checks, intensity: 15 % by month and against last year</source>
        <translation>交叉核对目录，强度：按月及与上年相比 15 %</translation>
    </message>
    <message>
        <source>As of month-profile: five times the robust scatter of the other months, so that weather and holidays stay silent</source>
        <translation>同 month-profile：其他月份稳健离散度的五倍，使天气和节假日不致触发提示</translation>
    </message>
    <message>
        <source>A season rises and falls over several months: a month counts only beyond this many times the departure of either neighbour</source>
        <translation>季节变化历时数月：某月的偏离超过任一相邻月份偏离的此倍数时才计入</translation>
    </message>
    <message>
        <source>With fewer months the 95 % interval of a rank slope (Sen 1968) holds no information</source>
        <translation>月份更少时，秩斜率（Sen 1968）的 95 % 区间不含有效信息</translation>
    </message>
    <message>
        <source>%1: %2 declares %3; after the months around it, the output and the year before about %4 were to be expected</source>
        <translation>%1：%2 申报 %3；按前后各月、产量和上年推算，预期约为 %4</translation>
    </message>
    <message>
        <source>Support the month by a meter's or a supplier's document, explain it, or correct it</source>
        <translation>请以计量表或供应商单据证实该月数值、作出说明，或予以更正</translation>
    </message>
    <message>
        <source>No source declares eight months or more</source>
        <translation>没有排放源申报八个月或以上</translation>
    </message>
    <message>
        <source>%1 months against the course of their source</source>
        <translation>%1 个月份与其排放源的变化过程核对</translation>
    </message>
    <message>
        <source>Spreads from what season, output or the year before let expect; default of this catalogue</source>
        <translation>偏离按季节、产量或上年推算的预期值的离散度倍数；本目录的默认值</translation>
    </message>
    <message>
        <source>Months of the steadiest source scatter so much: working days, weather, dates of reading</source>
        <translation>最稳定的排放源其月度值也有此离散：工作日、天气、抄表日期</translation>
    </message>
    <message>
        <source>A month that a meter or a document gives alike is unusual, but no slip</source>
        <translation>计量表或单据给出相同数值的月份虽不寻常，但并非笔误</translation>
    </message>
    <message>
        <source>%1 is a finding of an earlier verification (“%2”), and no finding, note of the site visit or conforming result follows it up</source>
        <translation>%1 是以往核查的不符合项（“%2”），没有不符合项、现场记录或评审结果“符合”对其进行跟进</translation>
    </message>
    <message>
        <source>Look at it on site, raise a finding, or enter the result of the review with what it rests on</source>
        <translation>请现场查看、提出不符合项，或录入评审结果及其依据</translation>
    </message>
    <message>
        <source>No row of the document review speaks of findings of an earlier verification</source>
        <translation>文件评审中没有涉及以往核查不符合项的行</translation>
    </message>
    <message>
        <source>%1 rows of the document review on findings of earlier verifications</source>
        <translation>文件评审中有 %1 行涉及以往核查的不符合项</translation>
    </message>
    <message>
        <source>There is no preset “%1”</source>
        <translation>没有名为“%1”的预设</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>可选的有：%1</translation>
    </message>
    <message>
        <source>The case has a rule “%1” already</source>
        <translation>案卷中已有规则“%1”</translation>
    </message>
    <message>
        <source>Give it another id, or replace it</source>
        <translation>请指定另一标识，或替换该规则</translation>
    </message>
    <message>
        <source>The case has no rule “%1”</source>
        <translation>案卷中没有规则“%1”</translation>
    </message>
    <message>
        <source>These records are of submission %1, and the latest is %2</source>
        <translation>这些记录属于提交 %1，而最新的是提交 %2</translation>
    </message>
    <message>
        <source>Use the records of the latest submission</source>
        <translation>请使用最新提交的记录</translation>
    </message>
    <message>
        <source>A sample needs a seed, so that it can be drawn again</source>
        <translation>抽样需要种子，以便能够重现</translation>
    </message>
    <message>
        <source>Give any text or number</source>
        <translation>请填写任意文字或数字</translation>
    </message>
    <message>
        <source>A sample has at least one record</source>
        <translation>样本至少包含一条记录</translation>
    </message>
    <message>
        <source>The submission has no records of this kind: %1</source>
        <translation>该提交中没有此类记录：%1</translation>
    </message>
    <message>
        <source>There is no sample “%1”</source>
        <translation>没有名为“%1”的样本</translation>
    </message>
    <message>
        <source>%1 is a sample of other records, or in another unit</source>
        <translation>%1 是其他记录的样本，或采用另一单位</translation>
    </message>
    <message>
        <source>“%1” is not in the sample %2</source>
        <translation>“%1”不在样本 %2 中</translation>
    </message>
    <message>
        <source>The latest submission has no record “%1”</source>
        <translation>最新提交中没有记录“%1”</translation>
    </message>
    <message>
        <source>What does not agree must be said</source>
        <translation>须说明不一致之处</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>请填写备注</translation>
    </message>
    <message>
        <source>An extension has at least one record</source>
        <translation>扩大样本至少须增加一条记录</translation>
    </message>
    <message>
        <source>All records are in the sample %1 already</source>
        <translation>所有记录均已在样本 %1 中</translation>
    </message>
    <message>
        <source>%1 has the catalogue's value already</source>
        <translation>%1 已是目录值</translation>
    </message>
    <message>
        <source>%1 is %2 already</source>
        <translation>%1 已是 %2</translation>
    </message>
    <message>
        <source>It must be said which source is meant</source>
        <translation>须指明是哪个排放源</translation>
    </message>
    <message>
        <source>An uncertainty is between 0 and %1 percent</source>
        <translation>不确定度须在 0 % 至 %1 % 之间</translation>
    </message>
    <message>
        <source>Give the half-width of the 95 % interval in percent of the value</source>
        <translation>请以数值的百分比填写 95 % 区间的半宽</translation>
    </message>
    <message>
        <source>No uncertainty is stated for %1</source>
        <translation>未为 %1 指定不确定度</translation>
    </message>
    <message>
        <source>The check %1 is not switched off</source>
        <translation>核对 %1 未停用</translation>
    </message>
    <message>
        <source>The check %1 is switched off already</source>
        <translation>核对 %1 已停用</translation>
    </message>
    <message>
        <source>by amount, at equal distances</source>
        <translation>按数量，等距抽取</translation>
    </message>
    <message>
        <source>by amount, one in each interval</source>
        <translation>按数量，每个间隔抽取一条</translation>
    </message>
    <message>
        <source>each record with the same chance</source>
        <translation>每条记录机会均等</translation>
    </message>
    <message>
        <source>undivided</source>
        <translation>不分层</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>按排放源</translation>
    </message>
    <message>
        <source>by site</source>
        <translation>按场所</translation>
    </message>
    <message>
        <source>by meter</source>
        <translation>按计量表</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”</source>
        <translation>“%1”已读取为“%2”</translation>
    </message>
    <message>
        <source>“%1” is the name of the source %2 and was read as it</source>
        <translation>“%1”是排放源 %2 的名称，已按该排放源读取</translation>
    </message>
    <message>
        <source>Check switched off</source>
        <translation>已停用的核对</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录值</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本案卷</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>容差，%</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What the team changed in the catalogue of checks</source>
        <translation>核查组对核对目录的更改</translation>
    </message>
    <message>
        <source>Set by the team</source>
        <translation>由核查组设定</translation>
    </message>
    <message>
        <source>The population has changed since the latest drawing</source>
        <translation>最近一次抽样之后总体已发生变化</translation>
    </message>
    <message>
        <source>Yes: the seed gives the same records again</source>
        <translation>是：以该种子可再次抽得相同记录</translation>
    </message>
    <message>
        <source>No: the seed gives other records</source>
        <translation>否：以该种子抽得的是其他记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选取方式</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Can be drawn again</source>
        <translation>可重现</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已测试</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of them do not agree</source>
        <translation>%1 / %2，其中 %3 条不一致</translation>
    </message>
    <message>
        <source>Changed since they were drawn</source>
        <translation>抽取后已变化</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>%1 records of submission %2, %3 %4, SHA-256 %5</source>
        <translation>提交 %2 的 %1 条记录，%3 %4，SHA-256 %5</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Every declared value, every document and every interval of the meters was examined by the cross-checks. In addition these samples were tested against the evidence.</source>
        <translation>交叉核对已检查每一个申报值、每一份单据和计量表的每一个区间。此外，下列样本已与证据逐一测试。</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Uncertainty by source</source>
        <translation>各排放源的不确定度</translation>
    </message>
    <message>
        <source>Activity, ± %</source>
        <translation>活动数据，± %</translation>
    </message>
    <message>
        <source>Factor, ± %</source>
        <translation>因子，± %</translation>
    </message>
    <message>
        <source>Combined, ± %</source>
        <translation>合成，± %</translation>
    </message>
    <message>
        <source>Share of the variance, %</source>
        <translation>方差占比，%</translation>
    </message>
    <message>
        <source>Key category by</source>
        <translation>关键类别依据</translation>
    </message>
    <message>
        <source>Half-widths of the 95 % interval, rounded; what is not known counts as nothing. Approach 1 of the IPCC (2006, volume 1, chapter 3); sources with one factor share its error. Key categories: 95 % of the emissions, 90 % of emissions × uncertainty (chapter 4).</source>
        <translation>95 % 区间的半宽，经取整；未知项按零计。IPCC 方法 1（2006，第 1 卷，第 3 章）；采用同一因子的排放源共有其误差。关键类别：排放量的 95 %，排放量 × 不确定度的 90 %（第 4 章）。</translation>
    </message>
    <message>
        <source>Where the percentages come from</source>
        <translation>百分比的来源</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动数据</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Against %1 the emissions changed by %2 %, ± %3 percentage points (95 %).</source>
        <translation>与 %1 相比，排放量变化 %2 %，± %3 个百分点（95 %）。</translation>
    </message>
    <message>
        <source>Against %1 the emissions changed by %2 %, at least ± %3 percentage points (95 %).</source>
        <translation>与 %1 相比，排放量变化 %2 %，至少 ± %3 个百分点（95 %）。</translation>
    </message>
    <message>
        <source>Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 tCO2e, 95 % of the runs between %4 and %5 tCO2e.</source>
        <translation>方法 2（蒙特卡罗，%1 次，种子 %2）：均值 %3 tCO2e，95 % 的模拟结果介于 %4 与 %5 tCO2e 之间。</translation>
    </message>
    <message>
        <source>A comparison stands only first in if()</source>
        <translation>比较式只能作为 if() 的第一个参数</translation>
    </message>
    <message>
        <source>What is divided by is zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>无单位的数</translation>
    </message>
    <message>
        <source>Units that do not fit: %1 and %2</source>
        <translation>单位不相容：%1 与 %2</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters</source>
        <translation>表达式最多 %1 个字符</translation>
    </message>
    <message>
        <source>At most %1 parentheses may stand inside each other</source>
        <translation>括号最多嵌套 %1 层</translation>
    </message>
    <message>
        <source>The expression ends where a value is expected</source>
        <translation>表达式在应有值的位置结束</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>此处不应出现“%1”</translation>
    </message>
    <message>
        <source>An expression has at most %1 numbers, functions and operations</source>
        <translation>表达式最多包含 %1 个数字、函数和运算</translation>
    </message>
    <message>
        <source>A closing parenthesis is expected here</source>
        <translation>此处应为右括号</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is expected here</source>
        <translation>此处应为逗号或右括号</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing</source>
        <translation>缺少右引号</translation>
    </message>
    <message>
        <source>A number, a function or a parenthesis is expected here</source>
        <translation>此处应为数字、函数或括号</translation>
    </message>
    <message>
        <source>%1 has no value for %2</source>
        <translation>%1 在 %2 没有值</translation>
    </message>
    <message>
        <source>%1 does not cover all of %2</source>
        <translation>%1 未覆盖 %2 的全部时间</translation>
    </message>
    <message>
        <source>%1 has for %2 only shares of other periods</source>
        <translation>%1 在 %2 只有其他期间的分摊值</translation>
    </message>
    <message>
        <source>%1 is not a reported source</source>
        <translation>%1 不是已报告的排放源</translation>
    </message>
    <message>
        <source>The production of “%1” is given in units that do not convert into each other</source>
        <translation>“%1”的产量采用了无法相互换算的单位</translation>
    </message>
    <message>
        <source>%1 has no earlier value for %2</source>
        <translation>%1 在 %2 没有往年值</translation>
    </message>
    <message>
        <source>No meter measures this for %1</source>
        <translation>没有计量表为 %1 计量该量</translation>
    </message>
    <message>
        <source>what the company declares for a source</source>
        <translation>企业对某排放源的申报值</translation>
    </message>
    <message>
        <source>what the meters of a source measured</source>
        <translation>某排放源各计量表的实测值</translation>
    </message>
    <message>
        <source>what register readings alone give for a source</source>
        <translation>某排放源仅按表底读数得出的数量</translation>
    </message>
    <message>
        <source>what the suppliers' documents add up to; invoiced() is the same</source>
        <translation>供应商单据的合计；invoiced() 与之相同</translation>
    </message>
    <message>
        <source>what was returned to the statistics office</source>
        <translation>向统计部门报送的数量</translation>
    </message>
    <message>
        <source>documents less the increase of the stock</source>
        <translation>单据数量减去库存增加量</translation>
    </message>
    <message>
        <source>what one meter measured</source>
        <translation>单个计量表的实测值</translation>
    </message>
    <message>
        <source>emissions of a source, or of all without one; location or market</source>
        <translation>某排放源的排放量，不指定时为全部排放源；location（基于位置）或 market（基于市场）</translation>
    </message>
    <message>
        <source>output of a product</source>
        <translation>某产品的产量</translation>
    </message>
    <message>
        <source>value verified for the latest earlier year, or for the same month of it</source>
        <translation>最近一个往年的核查值，或该年同月的核查值</translation>
    </message>
    <message>
        <source>electricity that a site generated; all sites without one</source>
        <translation>某场所的发电量；不指定时为全部场所</translation>
    </message>
    <message>
        <source>electricity from the grid</source>
        <translation>电网下网电量</translation>
    </message>
    <message>
        <source>electricity into the grid</source>
        <translation>上网电量</translation>
    </message>
    <message>
        <source>electricity over a direct line</source>
        <translation>直供线路电量</translation>
    </message>
    <message>
        <source>electricity into storage</source>
        <translation>储能充电电量</translation>
    </message>
    <message>
        <source>electricity out of storage</source>
        <translation>储能放电电量</translation>
    </message>
    <message>
        <source>electricity that the meters of consumption measured</source>
        <translation>用电计量表的实测电量</translation>
    </message>
    <message>
        <source>generation less export and charge of storage</source>
        <translation>发电量减去上网电量和储能充电电量</translation>
    </message>
    <message>
        <source>electricity sold on</source>
        <translation>转售电量</translation>
    </message>
    <message>
        <source>hours of the period</source>
        <translation>期间的小时数</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>all of them added</source>
        <translation>全部相加</translation>
    </message>
    <message>
        <source>without its sign</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>the first that has a value</source>
        <translation>第一个有值的项</translation>
    </message>
    <message>
        <source>c where the comparison holds, else d</source>
        <translation>比较成立时为 c，否则为 d</translation>
    </message>
    <message>
        <source>The rule “%1” stands twice</source>
        <translation>规则“%1”出现了两次</translation>
    </message>
    <message>
        <source>The format must be “%1”</source>
        <translation>格式必须为“%1”</translation>
    </message>
    <message>
        <source>There is no function “%1”; there are: %2</source>
        <translation>没有函数“%1”；可用的有：%2</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 应写作 %2</translation>
    </message>
    <message>
        <source>The case has no “%1”; it has: %2</source>
        <translation>案卷中没有“%1”；现有：%2</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>此处必须填写</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>An id is lower case letters and digits, with hyphens between words</source>
        <translation>标识由小写字母和数字组成，单词之间以连字符连接</translation>
    </message>
    <message>
        <source>One of =, &lt;= and &gt;=</source>
        <translation>=、&lt;= 和 &gt;= 之一</translation>
    </message>
    <message>
        <source>year or month</source>
        <translation>year 或 month</translation>
    </message>
    <message>
        <source>0 to %1 percent</source>
        <translation>0 % 至 %1 %</translation>
    </message>
    <message>
        <source>Rule “%1”, %2, character %3: %4</source>
        <translation>规则“%1”，%2，第 %3 个字符：%4</translation>
    </message>
    <message>
        <source>Rule “%1”, %2: %3</source>
        <translation>规则“%1”，%2：%3</translation>
    </message>
    <message>
        <source>Declared records</source>
        <translation>申报记录</translation>
    </message>
    <message>
        <source>Lines of suppliers' documents</source>
        <translation>供应商单据行</translation>
    </message>
    <message>
        <source>Months of meters</source>
        <translation>计量表月度值</translation>
    </message>
    <message>
        <source>Beijing, 2016</source>
        <translation>北京市，2016</translation>
    </message>
    <message>
        <source>At least 30 % of the monthly records; 20 points more after a finding; 80 to 100 % after another. Only where each meter has less than 5 % of the emissions, else all records.</source>
        <translation>至少抽取 30 % 的月度记录；发现不符合后增加 20 个百分点；再次发现后为 80 % 至 100 %。仅适用于每块计量表所占排放量均低于 5 % 的情形，否则为全部记录。</translation>
    </message>
    <message>
        <source>Beijing, third-party verification, questions and answers on sampling, 28 January 2016</source>
        <translation>北京市，第三方核查抽样问答，2016 年 1 月 28 日</translation>
    </message>
    <message>
        <source>The file has no content, and nothing says why</source>
        <translation>文件没有内容，也没有任何原因说明</translation>
    </message>
    <message>
        <source>Check switched off or on</source>
        <translation>核对已停用或启用</translation>
    </message>
    <message>
        <source>Own rule added</source>
        <translation>已添加自定义规则</translation>
    </message>
    <message>
        <source>Own rule taken out</source>
        <translation>已移除自定义规则</translation>
    </message>
    <message>
        <source>Uncertainty stated</source>
        <translation>已指定不确定度</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>已抽取样本</translation>
    </message>
    <message>
        <source>Sample extended</source>
        <translation>已扩大样本</translation>
    </message>
    <message>
        <source>Record tested</source>
        <translation>已测试记录</translation>
    </message>
    <message>
        <source>Check %1 switched on: %2</source>
        <translation>核对 %1 已启用：%2</translation>
    </message>
    <message>
        <source>Check %1 switched off: %2</source>
        <translation>核对 %1 已停用：%2</translation>
    </message>
    <message>
        <source>Uncertainty of %1 no longer stated: %2</source>
        <translation>%1 的不确定度已撤销指定：%2</translation>
    </message>
    <message>
        <source>Uncertainty of %1: activity %2 %, factor %3 % (%4)</source>
        <translation>%1 的不确定度：活动数据 %2 %，因子 %3 %（%4）</translation>
    </message>
    <message>
        <source>%1: %2, records: %3</source>
        <translation>%1：%2，记录数：%3</translation>
    </message>
    <message>
        <source>%1, record %2 tested: agrees</source>
        <translation>%1，记录 %2 已测试：一致</translation>
    </message>
    <message>
        <source>%1, record %2 tested: does not agree (%3)</source>
        <translation>%1，记录 %2 已测试：不一致（%3）</translation>
    </message>
    <message>
        <source>gas meter of class %1, Directive 2014/32/EU, annex IV, low flow</source>
        <translation>%1 级燃气表，指令 2014/32/EU，附件 IV，小流量</translation>
    </message>
    <message>
        <source>No source has emissions to be uncertain of.</source>
        <translation>没有排放源的排放量可计算不确定度。</translation>
    </message>
    <message>
        <source>The uncertainty of ± %1 tCO2e (95 %) reaches the threshold of materiality of %2 tCO2e.</source>
        <translation>不确定度为 ± %1 tCO2e（95 %），达到实质性门槛 %2 tCO2e。</translation>
    </message>
    <message>
        <source>The uncertainty is at least ± %1 tCO2e (95 %), below the threshold of materiality of %2 tCO2e. For %3 % of the emissions something is not known; it would have to be uncertain by ± %4 % to reach the threshold.</source>
        <translation>不确定度至少为 ± %1 tCO2e（95 %），低于实质性门槛 %2 tCO2e。占排放量 %3 % 的部分存在未知项；其不确定度须达 ± %4 %，才会达到门槛。</translation>
    </message>
    <message>
        <source>The uncertainty of ± %1 tCO2e (95 %) does not reach the threshold of materiality of %2 tCO2e.</source>
        <translation>不确定度为 ± %1 tCO2e（95 %），未达到实质性门槛 %2 tCO2e。</translation>
    </message>
    <message>
        <source>a factor of zero has no error in proportion to it</source>
        <translation>因子为零时，不存在与之成比例的误差</translation>
    </message>
    <message>
        <source>The claim is of (nearly) zero emissions. It rests on the amounts of electricity, so these are counted as if they came from the grid, as materiality does, with the location-based emissions of the other sources.</source>
        <translation>所声称的排放量（接近）为零。该声称取决于电量，因此与实质性判断一样，这些电量按来自电网计算，并计入其他排放源基于位置的排放量。</translation>
    </message>
    <message>
        <source>Market-based emissions, which the claim of neutrality speaks of.</source>
        <translation>基于市场的排放量，即碳中和声称所涉及的排放量。</translation>
    </message>
    <message>
        <source>Location-based emissions, which the statement speaks of.</source>
        <translation>基于位置的排放量，即声明所涉及的排放量。</translation>
    </message>
    <message>
        <source>stated by %1: %2</source>
        <translation>由 %1 指定：%2</translation>
    </message>
    <message>
        <source>not known: no accuracy class of its meters, and no supplier's document of a kind with a known limit</source>
        <translation>未知：其计量表没有准确度等级，也没有已知误差限类型的供应商单据</translation>
    </message>
    <message>
        <source>not known: nothing is published for this factor</source>
        <translation>未知：该因子没有公开发布的数据</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of rules</source>
        <translation>“%1”过大，不能作为规则文件</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on</source>
        <translation>种子须为不小于 0 的整数</translation>
    </message>
    <message>
        <source>Simulating the uncertainty</source>
        <translation>正在模拟不确定度</translation>
    </message>
    <message>
        <source>Changing a parameter</source>
        <translation>正在更改参数</translation>
    </message>
    <message>
        <source>Taking a preset</source>
        <translation>正在采用预设</translation>
    </message>
    <message>
        <source>Switching a check</source>
        <translation>正在启用或停用核对</translation>
    </message>
    <message>
        <source>Adding rules</source>
        <translation>正在添加规则</translation>
    </message>
    <message>
        <source>Removing a rule</source>
        <translation>正在移除规则</translation>
    </message>
    <message>
        <source>Stating an uncertainty</source>
        <translation>正在指定不确定度</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>正在抽取样本</translation>
    </message>
    <message>
        <source>Extending a sample</source>
        <translation>正在扩大样本</translation>
    </message>
    <message>
        <source>%1 % of the values of %2 are round tens, where %3 % come about by chance (%4 values)</source>
        <translation>%2 的数值中有 %1 % 为整十数，而偶然情况下应为 %3 %（共 %4 个数值）</translation>
    </message>
    <message>
        <source>Show the meter's own memory; rounded or estimated values are marked as such</source>
        <translation>出示计量表自身的存储记录；经取整或估算的数值应如实标明</translation>
    </message>
    <message>
        <source>A part of the export has fewer places</source>
        <translation>导出数据中有一部分的小数位数较少</translation>
    </message>
    <message>
        <source>Of the level before: a works that stopped for a time and has no other meter to tell draws less; lighting, cooling and losses remain</source>
        <translation>相对于之前水平：一家停产一段时间、又没有其他计量表可资说明的工厂，用电会减少；照明、制冷和损耗仍然存在</translation>
    </message>
    <message>
        <source>Times the everyday peak (99.5 % of the positive values) that storage, feed-in, generation and all that usually rests must exceed: these start at any time</source>
        <translation>储能、上网、发电以及通常静止的用途须超过其日常峰值（正值的 99.5 % 分位）的倍数：它们随时可能启动</translation>
    </message>
    <message>
        <source>Times the otherwise highest value of the year: a spike whatever the pattern, for no load grows so within an interval and never again</source>
        <translation>相对于全年其余最高值的倍数：无论规律如何都算尖峰，因为没有负荷会在一个间隔内如此增长而此后不再出现</translation>
    </message>
    <message>
        <source>What lasts longer together is a change of level</source>
        <translation>合计持续更久的属于水平变化</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed with %3 kg of refrigerant, but %4 kg were seen</source>
        <translation>设备 %1（%2）清单所列制冷剂为 %3 kg，现场所见为 %4 kg</translation>
    </message>
    <message>
        <source>Charges are rounded on type plates and in lists, and topped up by weight</source>
        <translation>铭牌和清单上的充注量经过取整，并按重量补充</translation>
    </message>
    <message>
        <source>What heats or cools goes with the season, not with the output: the months lie this many times closer to their neighbours than to the line</source>
        <translation>供暖或制冷随季节变化，而不随产量变化：各月与相邻月份的接近程度是与直线接近程度的这么多倍</translation>
    </message>
    <message>
        <source>Beyond so many spreads a confirmed month is to be explained too: all its papers may rest on one wrong value</source>
        <translation>超过这么多倍离散度时，已被印证的月份也须说明：其所有单据可能都基于同一个错误数值</translation>
    </message>
    <message>
        <source>So many times what was to be expected: no cold winter, new shift or busy month of a plant changes it that much</source>
        <translation>为预期值的这么多倍：寒冬、新增班次或繁忙月份都不会使其变化如此之大</translation>
    </message>
    <message>
        <source>the sub-meters of %1 count less in every month: a load without a sub-meter, or one whose record is not handed in</source>
        <translation>%1 的分表合计各月均偏少：有负荷未装分表，或某块分表的记录未提交</translation>
    </message>
    <message>
        <source>One unit of the meter: sums of small months are off by rounding alone; our choice</source>
        <translation>计量表的一个单位：数值小的月份，仅取整即可使合计产生偏差；本程序自选值</translation>
    </message>
    <message>
        <source>One sub-meter is named as the wrong one only after so many months: two may agree by chance; our choice</source>
        <translation>达到这么多个月，才指出某一块分表有误：两个月可能偶然吻合；本程序自选值</translation>
    </message>
    <message>
        <source>A wrong ratio of transformers makes at least this factor, or its inverse; less is a load that grew; our choice</source>
        <translation>互感器变比有误，至少造成此系数或其倒数；更小的是负荷增长；本程序自选值</translation>
    </message>
    <message>
        <source>The factor of a wrong ratio is the same every month but for the losses, which the sum may have as well</source>
        <translation>变比有误时，系数各月相同，仅因损耗略有差别，而合计同样可能含有损耗</translation>
    </message>
    <message>
        <source>The sub-meter's part of the whole must have jumped by the same factor, but for the months' own changes; our choice</source>
        <translation>分表占总量的比例须按同一系数跃变，但允许各月自身的变化；本程序自选值</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>申报值</translation>
    </message>
    <message>
        <source>declared year</source>
        <translation>申报年度值</translation>
    </message>
    <message>
        <source>definition of the source</source>
        <translation>排放源的定义</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>新增排放源</translation>
    </message>
    <message>
        <source>removed source</source>
        <translation>移除的排放源</translation>
    </message>
    <message>
        <source>meter %1</source>
        <translation>计量表 %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>单据 %1</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>列示的合计</translation>
    </message>
    <message>
        <source>a number of two digits lacks one of nearly any other: it proves nothing; our choice</source>
        <translation>两位数与几乎任何其他数字相比，都像是漏录了一位：不能证明什么；本程序自选值</translation>
    </message>
    <message>
        <source>of three digits one differs by chance too often; our choice</source>
        <translation>三位数偶然有一位不同的情形太多；本程序自选值</translation>
    </message>
    <message>
        <source>a factor written with few places equals the library's only if it is that near: 0.5 is not 0.5366; our choice</source>
        <translation>小数位数少的因子，只有如此接近才视为等于因子库的值：0.5 不等于 0.5366；本程序自选值</translation>
    </message>
    <message>
        <source>so many periods show what a source usually is, where contracts and meters leave it open; our choice</source>
        <translation>合同和计量表不能确定时，这么多期间可说明排放源通常的来源；本程序自选值</translation>
    </message>
    <message>
        <source>share of the periods with one origin that makes it the usual one; our choice</source>
        <translation>同一来源的期间达到此比例，即为通常来源；本程序自选值</translation>
    </message>
    <message>
        <source>where more of the periods have both origins, the source is mixed by its nature; our choice</source>
        <translation>两种来源并存的期间超过此比例时，该排放源本来就是混合的；本程序自选值</translation>
    </message>
    <message>
        <source>the difference is what %1 makes, added twice</source>
        <translation>差额即 %1 的排放量，重复加入</translation>
    </message>
    <message>
        <source>the difference is what %1 makes, left out</source>
        <translation>差额即 %1 的排放量，遗漏未加</translation>
    </message>
    <message>
        <source>no usual slip and no view of the inventory gives the printed value</source>
        <translation>常见笔误和排放清单的各种口径均得不出列示值</translation>
    </message>
    <message>
        <source>default of the catalogue: the independent value has its own error beside the unit's factor</source>
        <translation>目录默认值：除单位换算系数外，独立数值自身也有误差</translation>
    </message>
    <message>
        <source>where more of a supply's documents are issued before their period ends, they are bills in advance; our choice</source>
        <translation>某项供应的单据在期间结束前开具的超过此比例时，视为预开账单；本程序自选值</translation>
    </message>
    <message>
        <source>characters that a document's number must have to be looked for in the ledger's texts: shorter ones stand in any text; our choice</source>
        <translation>在总账摘要中查找单据编号时，编号至少须有的字符数：更短的编号在任何摘要中都会出现；本程序自选值</translation>
    </message>
    <message>
        <source>deliveries are held against days only where their statements settle more of them than this; a tank that is filled now and then has no gaps; our choice</source>
        <translation>按次交付的燃料，只有对账单结算的日期超过此比例时，才与日期核对；不定期加注的储罐不存在缺失；本程序自选值</translation>
    </message>
    <message>
        <source>where a meter relieves another one, the reading, the last interval and the document of the change may stand under neighbouring days; our choice</source>
        <translation>一块计量表接替另一块时，读数、最后一个区间和换表的单据可能记在相邻日期；本程序自选值</translation>
    </message>
    <message>
        <source>MRR (EU) 2018/2066, Annex II, table 1: the highest tier for fuels permits an uncertainty of 1.5 % over the reporting period; uncertainty that is permitted is no misstatement (AVR, definitions)</source>
        <translation>MRR (EU) 2018/2066，附件 II，表 1：燃料的最高层级允许报告期内有 1.5 % 的不确定度；允许的不确定度不构成错误陈述（AVR，定义）</translation>
    </message>
    <message>
        <source>AVR: samples follow from the verifier's risk analysis; the fixed shares of the catalogue are a rule of Beijing (2016)</source>
        <translation>AVR：样本由核查机构的风险分析确定；目录中的固定比例为北京市的规定（2016）</translation>
    </message>
    <message>
        <source>No tolerances of the guide are known to this application, so that the catalogue's stand. What the company does not correct in time the team computes itself, conservatively.</source>
        <translation>本程序未收录该指南的容差，因此采用目录值。企业未按时更正的，由核查组自行按保守原则计算。</translation>
    </message>
    <message>
        <source>By which what the values say must exceed what all pairs of places explain: a chance of one in a million, over all meters together; so much a factor that the values of a day have in common must say too; our choice</source>
        <translation>各数值的信息量须超出全部位置配对所能解释部分的比特数：全部计量表合计的概率为百万分之一；一天各数值的公因数，其信息量也须达到此数；本程序自选值</translation>
    </message>
    <message>
        <source>That one value says at most: one of 256, for the places behind that are noise of the meter; our choice</source>
        <translation>单个数值最多计入的信息量：256 个可能值之一，因为更靠后的各位是计量表的噪声；本程序自选值</translation>
    </message>
    <message>
        <source>What stands at more places is what a coarse meter shows every day; our choice: the working days of a quarter</source>
        <translation>出现位置多于此数的，是计数粗略的计量表每天都会显示的数值；本程序自选值：一个季度的工作日数</translation>
    </message>
    <message>
        <source>Of a stretch: where more is marked as replaced, the copy is no secret; our choice: the larger part</source>
        <translation>占区段的比例：标为替代的部分超过此值时，复制并未隐瞒；本程序自选值：过半</translation>
    </message>
    <message>
        <source>Of the last digit: so far a value must be from the one before for its last digit to be free; our choice: the digits turn three times</source>
        <translation>用于末位数字：数值与前一数值须相差这么多单位，其末位数字才可自由变化；本程序自选值：数字循环三遍</translation>
    </message>
    <message>
        <source>Of the last digit: so large a value must be; smaller ones are standby, which keeps to a few values; our choice</source>
        <translation>用于末位数字：数值须达到这么大；更小的属于待机，只停留在少数几个数值上；本程序自选值</translation>
    </message>
    <message>
        <source>Of a meter's other values: where more of them lie within the free units, a machine of constant load makes the last digits; our choice</source>
        <translation>占该表其他数值的比例：落在上述可自由变化的单位数范围内的超过此值时，末位数字由负荷恒定的机器决定；本程序自选值</translation>
    </message>
    <message>
        <source>Of an even share: each of the other digits must have so much where round tens are too many; a counter's own steps leave some out; our choice</source>
        <translation>占平均份额的比例：整十数过多时，其余每个数字须达到此值；计数器自身的步长会跳过某些数字；本程序自选值</translation>
    </message>
    <message>
        <source>Largest over smallest amount: Benford's law holds for numbers that span some powers of ten (Nigrini, 2012); our choice: three</source>
        <translation>最大金额与最小金额之比：本福特定律适用于跨越若干数量级的数字（Nigrini，2012）；本程序自选值：三个数量级</translation>
    </message>
    <message>
        <source>Of the amounts at either end are left out of that span: a single posting is no span; our choice</source>
        <translation>金额两端各有此比例不计入该跨度：单笔记账不构成跨度；本程序自选值</translation>
    </message>
    <message>
        <source>Of the postings: where one source makes more, its usual amount makes the digits; our choice</source>
        <translation>占记账的比例：某一排放源超过此值时，数字由其常见金额决定；本程序自选值</translation>
    </message>
    <message>
        <source>The reading of %1: %2</source>
        <translation>%1 的读数：%2</translation>
    </message>
    <message>
        <source>Ratios that differ by less are one slip; our choice: the tolerance at either end</source>
        <translation>相差小于此值的比值属于同一处笔误；本程序自选值：两端各取容差</translation>
    </message>
    <message>
        <source>Of a reading that a slip is looked for in by its neighbours alone: shorter numbers are near another one by chance; our choice</source>
        <translation>仅凭前后读数查找笔误时，读数至少须有的位数：更短的数字会偶然与另一数字接近；本程序自选值</translation>
    </message>
    <message>
        <source>That a decimal point is misplaced by; our choice: a factor of 10,000 is more than two units apart</source>
        <translation>小数点最多错位的位数；本程序自选值：10,000 倍已大于两个单位之间的倍数</translation>
    </message>
    <message>
        <source>Apart: an end and a start so close together speak of one moment; our choice: people walk from meter to meter</source>
        <translation>相隔的时间：终点与起点相隔如此之近，即指同一时点；本程序自选值：抄表人员须逐表走动</translation>
    </message>
    <message>
        <source>Times the distance of a pair: so far readings must usually be apart for it to be the end of one period and the start of the next; our choice</source>
        <translation>一对读数间隔的倍数：读数通常须相隔这么远，这对读数才是前一期间的终点和后一期间的起点；本程序自选值</translation>
    </message>
    <message>
        <source>Readings a day apart that are equal show papers that give dates only: the last day of a period and the first of the next; our choice: a quarter</source>
        <translation>相隔一天且相等的读数达到此数，说明凭据只注明日期：前一期间的末日和后一期间的首日；本程序自选值：一个季度</translation>
    </message>
    <message>
        <source>Of the clock: the dead of night where the place of a plant is unknown; our choice: the middle of the night, with and without daylight saving</source>
        <translation>时钟时刻：电站位置未知时，视为深夜的时刻；本程序自选值：无论是否采用夏令时，均为夜半</translation>
    </message>
    <message>
        <source>Before and after a gap: the nearest of them with a measured value at the same time is taken; our choice: farther ones are of another season</source>
        <translation>缺失之前和之后的周数：取其中同一时刻有实测值的最近一周；本程序自选值：更远的属于另一季节</translation>
    </message>
    <message>
        <source>A series that starts or ends so little inside of the period was not installed or taken off just then, but lacks values; our choice</source>
        <translation>序列的起点或终点距期间起止不超过此天数的，并非恰在此时安装或拆除，而是数值缺失；本程序自选值</translation>
    </message>
    <message>
        <source>A calibration that begins so long before the first value was the one of a meter about to be installed; our choice: six weeks</source>
        <translation>检定/校准的开始早于首个数值不超过此天数的，属于即将安装的计量表；本程序自选值：六周</translation>
    </message>
    <message>
        <source>Of another reading: a register that stands at less begins anew, here and where registers run backwards; our choice: new devices were run for a test at most</source>
        <translation>占另一读数的比例：表底低于此值即为重新开始，此处及检查表底读数变小时均适用；本程序自选值：新装置最多只试运行过</translation>
    </message>
    <message>
        <source>Between the last value of a meter and the first one of its successor; our choice: a weekend</source>
        <translation>计量表最后一个数值与接替它的计量表首个数值之间的天数；本程序自选值：一个周末</translation>
    </message>
    <message>
        <source>Of the meter's usual value: negative ones so large have the wrong sign, smaller ones are a fault of the meter; our choice</source>
        <translation>占该表通常值的比例：负值达到此值即为正负号颠倒，更小的为计量表故障；本程序自选值</translation>
    </message>
    <message>
        <source>Of a step: distances that differ by less are equal, for clocks of loggers wander by seconds; our choice</source>
        <translation>占步长的比例：相差小于此值的间隔视为相等，因为数据采集器的时钟会漂移数秒；本程序自选值</translation>
    </message>
    <message>
        <source>A series that goes on beyond the period may have holes there, which nobody looks at; our choice: up to a month</source>
        <translation>连续延伸至期间之外的序列，在期间之外可有这么长的缺失，无须查看；本程序自选值：最多一个月</translation>
    </message>
    <message>
        <source>Of the factor: estimated from noisy days it may come out a little lower than it is; our choice</source>
        <translation>占该倍数的比例：依据有噪声的各日估计时，结果可能略低于实际值；本程序自选值</translation>
    </message>
    <message>
        <source>Natural logarithm: however large a ratio is, the load under it scatters as ever; our choice: by a factor of 1.4</source>
        <translation>自然对数：无论比值多大，其下的负荷照常波动；本程序自选值：1.4 倍</translation>
    </message>
    <message>
        <source>Of the jump: how far a time of the day, the middle one of two weeks, may lie beside it; our choice, a little less than for whole days</source>
        <translation>占跃变的比例：一天中某一时刻（取两周的中位数）可偏离跃变的幅度；本程序自选值，略小于全天所用的值</translation>
    </message>
    <message>
        <source>Of the times of the day: so many must have jumped alike. A ratio moves all; our choice leaves room for noise, but none for a shift of eight hours</source>
        <translation>占一天各时刻的比例：须有这么多时刻同样跃变。变比影响全部时刻；本程序自选值为噪声留有余地，但不足以容纳一个八小时的班次</translation>
    </message>
    <message>
        <source>The middle one of them is what a day is compared with: one or two weeks of holidays among five do not move it; our choice</source>
        <translation>取其中位数与当天比较：五周中有一两周是假期，也不影响中位数；本程序自选值</translation>
    </message>
    <message>
        <source>Of those weeks with a value; one alone may be a holiday; our choice</source>
        <translation>上述各周中有数值的周数；仅有一周时可能恰逢假期；本程序自选值</translation>
    </message>
    <message>
        <source>Days of the two weeks after a jump that have a partner before it: two weeks of working days; our choice</source>
        <translation>跃变后两周中，在跃变前有对应日的天数：两周的工作日；本程序自选值</translation>
    </message>
    <message>
        <source>Days of two weeks that tell a level, of the meter and of those around it: half of them; our choice</source>
        <translation>两周中足以说明水平的天数，适用于该表及其周边计量表：一半；本程序自选值</translation>
    </message>
    <message>
        <source>Days of a week on which the level has come back: its working days; our choice</source>
        <translation>一周中水平已恢复的天数：该周的工作日；本程序自选值</translation>
    </message>
    <message>
        <source>Of the change: so much of it may be missing at the meters around when these say that the load changed; our choice, for losses and unmetered loads</source>
        <translation>占变化的比例：上下级计量表表明负荷已改变时，其变化可缺少这么多；本程序自选值，以计入损耗和未计量的负荷</translation>
    </message>
    <message>
        <source>In a row below that level: shorter ones are weekends and holidays; our choice</source>
        <translation>连续低于该水平的天数：更短的是周末和节假日；本程序自选值</translation>
    </message>
    <message>
        <source>In a row below that level: what lasts longer is another way of running; our choice: five weeks. Levels before and after a stop are compared without it</source>
        <translation>连续低于该水平的天数：持续更久的是另一种运行方式；本程序自选值：五周。比较停产前后的水平时，不计停产期间</translation>
    </message>
    <message>
        <source>Decimal logarithm, about 7 %: so near to a power of ten a lower level is a shifted decimal point rather than a works at rest; our choice</source>
        <translation>常用对数，约 7 %：降低后的水平与 10 的幂次如此接近时，是小数点移位，而非工厂停产；本程序自选值</translation>
    </message>
    <message>
        <source>Natural logarithm, about 5 %: how near a ratio must be to a multiplier or a unit to be named as its cause; some weeks of noisy days do not tell it better; our choice</source>
        <translation>自然对数，约 5 %：比值须与倍率或单位换算系数如此接近，才指为其原因；几周有噪声的各日不足以更精确地判断；本程序自选值</translation>
    </message>
    <message>
        <source>The highest value of so many days is that of a clear moment; our choice: hardly two weeks are without one</source>
        <translation>这么多天的最高值即为晴朗时刻的值；本程序自选值：几乎没有两周连一个晴朗时刻都没有</translation>
    </message>
    <message>
        <source>Before and after a jump of generation: four blocks on either side; our choice</source>
        <translation>发电量跃变之前和之后的天数：两侧各四段；本程序自选值</translation>
    </message>
    <message>
        <source>Of the factor: estimated from clear moments it may come out lower than it is; our choice</source>
        <translation>占该倍数的比例：依据晴朗时刻估计时，结果可能低于实际值；本程序自选值</translation>
    </message>
    <message>
        <source>Of the whole change, from one block to the next: a season comes in steps; our choice</source>
        <translation>占全部变化的比例，须在相邻两段之间发生：季节变化是逐步的；本程序自选值</translation>
    </message>
    <message>
        <source>Of the change: so much of it must be left if the plant lay flat; what is a jump of a tilted plant only is the season; our choice</source>
        <translation>占变化的比例：假定电站水平安装，变化仍须留有这么多；仅在倾斜安装时才成为跃变的，属于季节变化；本程序自选值</translation>
    </message>
    <message>
        <source>Of a plane towards the equator that plants are compared with, beside a flat one: most lie between the two; our choice</source>
        <translation>朝向赤道的平面的倾角，电站与该平面及水平面比较：多数电站介于两者之间；本程序自选值</translation>
    </message>
    <message>
        <source>Days on which the sun stays lower say nothing: haze and shade decide then; our choice</source>
        <translation>太阳高度始终低于此值的日期不能说明问题：此时由霾和阴影决定；本程序自选值</translation>
    </message>
    <message>
        <source>Of one spike: an hour of quarter hours; of finer values a longer run has its own shape; our choice</source>
        <translation>单个尖峰的数值个数：一刻钟数据为一小时；数据更细时，更长的一段有其自身的形状；本程序自选值</translation>
    </message>
    <message>
        <source>Of the days: the largest jump and the highest value that so many stay below are those of a usual day; our choice: a tenth of the days may be spoilt</source>
        <translation>占天数的比例：这么多天不超过的最大升降幅度和最高值，即为普通日的值；本程序自选值：可有十分之一的日期数据异常</translation>
    </message>
    <message>
        <source>Of the days: how far their peaks lie below those of the usual days tells how long the tail of the peaks is; our choice: about the working days of a week</source>
        <translation>占天数的比例：这些日期的峰值比普通日低多少，说明峰值的尾部有多长；本程序自选值：约为一周中工作日的比例</translation>
    </message>
    <message>
        <source>Where logarithms are normal, from the 90th day of a hundred to the largest of a year it is twice as far as from the 70th to the 90th: (2.8 − 1.3) ÷ (1.3 − 0.5); our choice: twice that</source>
        <translation>对数服从正态分布时，从一百天中的第 90 天到一年中的最大值，距离为从第 70 天到第 90 天的两倍：(2.8 − 1.3) ÷ (1.3 − 0.5)；本程序自选值：其两倍</translation>
    </message>
    <message>
        <source>Times the largest usual jump, however long the tail: ten times is a shifted decimal point; our choice</source>
        <translation>普通日最大升降幅度的倍数，无论尾部多长：十倍即为小数点移位；本程序自选值</translation>
    </message>
    <message>
        <source>Heights that differ by less are about the same when a machine runs again; our choice</source>
        <translation>机器再次运行时，高度相差小于此值的视为大致相同；本程序自选值</translation>
    </message>
    <message>
        <source>Of the positive values lie below the everyday peak: a year of quarter hours then keeps 44 hours above it; our choice</source>
        <translation>低于日常峰值的正值所占比例：一年的一刻钟数据中，有 44 小时高于日常峰值；本程序自选值</translation>
    </message>
    <message>
        <source>Of the positive values: more of them above all others are a machine that runs seldom, not an error; our choice</source>
        <translation>占正值的比例：高于其余所有数值的超过此值时，是不常运行的机器，而非错误；本程序自选值</translation>
    </message>
    <message>
        <source>Before and after: days of the same half of a season, in which load and sun change little; our choice</source>
        <translation>前后各取的天数：同属半个季节，其间负荷和日照变化很小；本程序自选值</translation>
    </message>
    <message>
        <source>Of the season: with fewer the days of the whole series are taken; our choice: half of the same weekdays in it</source>
        <translation>该季节内的同类日期数：少于此数时，取整个序列的日期；本程序自选值：该季节内同为该星期几的日期的一半</translation>
    </message>
    <message>
        <source>Of the larger one: the energy in the rest of two days that are alike differs by no more; our choice: less than between a working day and a rest day</source>
        <translation>占较大者的比例：两个同类日期当天其余时间的能源量相差不超过此值；本程序自选值：小于工作日与休息日之差</translation>
    </message>
    <message>
        <source>Of a usual value: its spread is never taken for smaller; our choice: what a meter of class 1 may be off (IEC 62053-21)</source>
        <translation>占通常值的比例：其离散度按不低于此值计；本程序自选值：1 级电能表的允许误差（IEC 62053-21）</translation>
    </message>
    <message>
        <source>Like days that tell what is usual: a working week; our choice</source>
        <translation>足以说明通常值的同类日期数：一个工作周；本程序自选值</translation>
    </message>
    <message>
        <source>Divided by the number of like days: so much larger is their spread taken, for that of few days is itself uncertain; our choice</source>
        <translation>除以同类日期数：离散度按此放大，因为天数少时离散度本身也不确定；本程序自选值</translation>
    </message>
    <message>
        <source>Of ten: the decimal point is shifted by no more, our choice: 1000 is the step between the usual units (Wh, kWh, MWh)</source>
        <translation>10 的幂次：小数点移位不超过此数；本程序自选值：1000 是常用单位之间的级差（Wh、kWh、MWh）</translation>
    </message>
    <message>
        <source>Spreads: so near to what is usual must the value be with its decimal point shifted back; our choice: three spreads hold 99.7 % of normal numbers</source>
        <translation>离散度倍数：小数点移回后，数值须与通常值如此接近；本程序自选值：三倍离散度涵盖正态分布数值的 99.7 %</translation>
    </message>
    <message>
        <source>Of the usual value: where its spread is larger, a power of ten closes by chance; our choice</source>
        <translation>占通常值的比例：离散度更大时，10 的幂次会偶然消除差异；本程序自选值</translation>
    </message>
    <message>
        <source>Of fewer days one cannot say what is usual, and chance alone decides; our choice: a working week</source>
        <translation>日期更少时，无法说明何为通常，结果全凭偶然；本程序自选值：一个工作周</translation>
    </message>
    <message>
        <source>Shorter runs of equal values tell nothing about the meter: coarse counters have thousands; our choice</source>
        <translation>更短的等值区段不能说明计量表的情况：计数粗略的计量表有数千个；本程序自选值</translation>
    </message>
    <message>
        <source>Units of the last place: a load at rest is counted with one unit more or less; our choice leaves room for rounding</source>
        <translation>末位单位的个数：静止负荷的计数会多或少一个单位；本程序自选值为取整留有余地</translation>
    </message>
    <message>
        <source>Of the other values: a meter with more zeros outside of the long runs shows zero in its own way; our choice</source>
        <translation>占其他数值的比例：长区段以外零值更多的计量表，有其自身显示零的方式；本程序自选值</translation>
    </message>
    <message>
        <source>Of the usual energy: so much of it must have flowed after the meters around while a meter showed zero; our choice: the larger part</source>
        <translation>占通常能源量的比例：计量表显示为零期间，按上下级计量表，须流过这么多；本程序自选值：过半</translation>
    </message>
    <message>
        <source>Of a time: so much of it the values of another meter must fill to say what flowed in it; our choice</source>
        <translation>占时段的比例：另一计量表的数值须覆盖这么多，才能说明该时段流过的数量；本程序自选值</translation>
    </message>
    <message>
        <source>between two readings the register runs no faster than twice its busiest stretch: a plant of five days a week needs 1.4; our choice</source>
        <translation>两次读数之间，表底的速率不超过其最快区段的两倍：每周运行五天的工厂需要 1.4；本程序自选值</translation>
    </message>
    <message>
        <source>days of that pace beside it, because one shift counts a day's energy in hours; our choice</source>
        <translation>另按该速率计入的天数，因为一个班次在数小时内即计得一天的能源量；本程序自选值</translation>
    </message>
    <message>
        <source>The air is taken as thin as at this height, so that lower sites stay below; raise it for a plant on a high plateau; our choice</source>
        <translation>空气按此海拔的稀薄程度计，使海拔较低的场所均低于上限；电站位于更高高原的，应调高此值；本程序自选值</translation>
    </message>
    <message>
        <source>Light of the cloudless sky beside the direct light (Honsberg and Bowden, PVEducation, Air Mass)</source>
        <translation>晴空下直接辐射以外的天空散射光（Honsberg and Bowden，PVEducation，Air Mass）</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 are sold, yet certificates of the plant %3 are cancelled: the same attributes are claimed twice</source>
        <translation>合同 %1：%2 电力的环境权益已售出，而电站 %3 的绿证又已核销：同一环境权益被主张两次</translation>
    </message>
    <message>
        <source>The contracts that give the attributes of %1 to the company do not cover every day of the claim</source>
        <translation>约定 %1 的环境权益归企业的合同，未覆盖主张所涉的每一天</translation>
    </message>
    <message>
        <source>who bought the attributes claims them as well</source>
        <translation>环境权益的购买方也主张该权益</translation>
    </message>
    <message>
        <source>A plane tilted to the sun gains with the latitude: the upper end grows by latitude ÷ this, a fifth at 60°; our choice</source>
        <translation>朝太阳倾斜的平面，其增益随纬度增大：上限按纬度 ÷ 此值提高，60° 时提高五分之一；本程序自选值</translation>
    </message>
    <message>
        <source>The band is one of a whole year: a shorter period has a season; years of 52 weeks count; our choice</source>
        <translation>该区间适用于整年：较短的期间受季节影响；52 周的年度也计入；本程序自选值</translation>
    </message>
    <message>
        <source>one unit of money, or of the quantity: rounding of tax and price reaches so far; our choice</source>
        <translation>一个货币单位或数量单位：税额和单价的取整可达此值；本程序自选值</translation>
    </message>
    <message>
        <source>so many pairs show the book's own way (gross beside net, another unit of price): two may agree by chance; our choice</source>
        <translation>这么多配对可说明账簿自身的记账方式（含税对不含税、单价以另一单位计）：两个配对可能偶然一致；本程序自选值</translation>
    </message>
    <message>
        <source>where so many of the pairs have one ratio, it is the book's way and not an error of each; our choice</source>
        <translation>有这么多配对具有同一比值时，属于记账方式，而非每笔都有误；本程序自选值</translation>
    </message>
    <message>
        <source>Of the largest month, added to every one: small months scatter by large ratios; our choice</source>
        <translation>占最大月份的比例，加到每个月上：数值小的月份按比值波动很大；本程序自选值</translation>
    </message>
    <message>
        <source>Output or the year before explain a source only if they scatter no more than so many times the best explanation; our choice</source>
        <translation>产量或上年的离散度不超过最佳解释的这么多倍，才能用于解释排放源；本程序自选值</translation>
    </message>
    <message>
        <source>Months with an amount: fewer show no course; our choice</source>
        <translation>有数量的月份数：更少则看不出变化过程；本程序自选值</translation>
    </message>
    <message>
        <source>Where more of the months are odd, the source has no pattern; our choice</source>
        <translation>异常的月份超过此比例时，该排放源没有规律；本程序自选值</translation>
    </message>
    <message>
        <source>Of its median month: a product made that much shows that the plant ran, and a low confirmed month is odd; our choice</source>
        <translation>占其月产量中位数的比例：某产品达到此产量，说明工厂在运行，已被印证的偏低月份即为异常；本程序自选值</translation>
    </message>
    <message>
        <source>“%1” agrees with its evidence, so that its amount is the evidence's</source>
        <translation>“%1”与其证据一致，因此证据所示的数量就是其自身的数量</translation>
    </message>
    <message>
        <source>%1 of “%2” cannot be converted to %3</source>
        <translation>“%2”的 %1 无法换算为 %3</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>“%1”被指明两次</translation>
    </message>
    <message>
        <source>No record is named</source>
        <translation>未指明任何记录</translation>
    </message>
    <message>
        <source>Numbers of this meter have more decimal places than 18 digits hold beside the larger values; they are rounded</source>
        <translation>该计量表的数值与较大的数值并存时，小数位数超出 18 位数字所能容纳的范围；已予修约</translation>
    </message>
    <message>
        <source>By approach 2 the emissions changed by %1 %, 95 % of the runs between %2 % and %3 %.</source>
        <translation>按方法 2，排放量变化 %1 %，95 % 的模拟结果介于 %2 % 与 %3 % 之间。</translation>
    </message>
    <message>
        <source>the same as documented()</source>
        <translation>与 documented() 相同</translation>
    </message>
    <message>
        <source>Records of equal chance give no upper limit.</source>
        <translation>机会均等的记录没有错报上限。</translation>
    </message>
    <message>
        <source>Upper limits at %1 % confidence: %2 %4 too much, %3 %4 too little.</source>
        <translation>置信水平 %1 % 的错报上限：多报 %2 %4，少报 %3 %4。</translation>
    </message>
    <message>
        <source>The most likely errors reach the threshold of materiality of %1 %2.</source>
        <translation>最可能错报达到实质性门槛 %1 %2。</translation>
    </message>
    <message>
        <source>The most likely errors stay below the threshold of materiality of %1 %2.</source>
        <translation>最可能错报低于实质性门槛 %1 %2。</translation>
    </message>
    <message>
        <source>The most likely errors stay below the threshold of materiality of %1 %2, the upper limits do not: the sample alone does not rule out a material error.</source>
        <translation>最可能错报低于实质性门槛 %1 %2，但错报上限不低于该门槛：仅凭样本不能排除实质性错报。</translation>
    </message>
    <message>
        <source>The upper limits stay below the threshold of materiality of %1 %2.</source>
        <translation>错报上限低于实质性门槛 %1 %2。</translation>
    </message>
    <message>
        <source>Errors in the tested records: %1 %3 declared too much, %2 %3 too little.</source>
        <translation>已测试记录中的错报：多报 %1 %3，少报 %2 %3。</translation>
    </message>
    <message>
        <source>Most likely in all records: %1 %4 too much, %2 %4 too little, net %3 %4.</source>
        <translation>全部记录的最可能错报：多报 %1 %4，少报 %2 %4，净额 %3 %4。</translation>
    </message>
    <message>
        <source>Records that do not agree, without an amount of the evidence: %1. They are in none of these numbers.</source>
        <translation>不一致且没有证据所示数量的记录：%1 条。以上各数值均不含这些记录。</translation>
    </message>
    <message>
        <source>%1, records tested: %2, of which do not agree: %3</source>
        <translation>%1，已测试记录数：%2，其中不一致：%3</translation>
    </message>
    <message>
        <source>meter of class %1, Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C</source>
        <translation>%1 级电能表，指令 2014/32/EU，附件 V，表 2，5 至 30 °C</translation>
    </message>
    <message>
        <source>meter of class %1, IEC 62053-21 or -22, at usual loads</source>
        <translation>%1 级电能表，IEC 62053-21 或 -22，通常负载</translation>
    </message>
    <message>
        <source>billing meter, class not named, taken as B: Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C</source>
        <translation>结算电能表，等级未注明，按 B 级计：指令 2014/32/EU，附件 V，表 2，5 至 30 °C</translation>
    </message>
    <message>
        <source>billing meter, class not named, taken as 1.5: Directive 2014/32/EU, annex IV, low flow</source>
        <translation>结算燃气表，等级未注明，按 1.5 级计：指令 2014/32/EU，附件 IV，小流量</translation>
    </message>
    <message>
        <source>measuring system, class not named, taken as 0.5: Directive 2014/32/EU, annex VII, table 2</source>
        <translation>计量系统，等级未注明，按 0.5 级计：指令 2014/32/EU，附件 VII，表 2</translation>
    </message>
    <message>
        <source>measuring system of liquefied gas, class not named, taken as 1.0: Directive 2014/32/EU, annex VII, table 2</source>
        <translation>液化气计量系统，等级未注明，按 1.0 级计：指令 2014/32/EU，附件 VII，表 2</translation>
    </message>
    <message>
        <source>taken as a weighbridge of class III in service, two weighings up to 2000 intervals, net at least 1000: Directive 2014/31/EU, annex I, 4.1 and 4.2</source>
        <translation>按在用的 III 级衡器（汽车衡）计，两次称量，载荷不超过 2000 个检定分度值，净重不少于 1000 个：指令 2014/31/EU，附件 I，4.1 和 4.2</translation>
    </message>
    <message>
        <source>refrigeration, 2.F.1 HFCs, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>制冷，2.F.1 HFCs，芬兰 2003 年的示例：IPCC 2006，第 1 卷，表 3.4</translation>
    </message>
    <message>
        <source>electrical equipment, 2.G.1 SF6, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>电气设备，2.G.1 SF6，芬兰 2003 年的示例：IPCC 2006，第 1 卷，表 3.4</translation>
    </message>
    <message>
        <source>CO2 of liquid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>液体燃料的 CO2，1.A，芬兰 2003 年的示例：IPCC 2006，第 1 卷，表 3.4</translation>
    </message>
    <message>
        <source>CO2 of solid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>固体燃料的 CO2，1.A，芬兰 2003 年的示例：IPCC 2006，第 1 卷，表 3.4</translation>
    </message>
    <message>
        <source>CO2 of gaseous fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>气体燃料的 CO2，1.A，芬兰 2003 年的示例：IPCC 2006，第 1 卷，表 3.4</translation>
    </message>
    <message>
        <source>CO2 of peat, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>泥炭的 CO2，1.A，芬兰 2003 年的示例：IPCC 2006，第 1 卷，表 3.4</translation>
    </message>
    <message>
        <source>a global warming potential is set by convention</source>
        <translation>全球变暖潜势为约定值</translation>
    </message>
    <message>
        <source>Writing down tests</source>
        <translation>正在记录测试结果</translation>
    </message>
    <message>
        <source>Times as large or as small: values of like size, among which neighbours are equal about as often; our choice</source>
        <translation>大或小这么多倍以内：大小相近的数值，其相邻值相等的频率大致相同；本程序自选值</translation>
    </message>
    <message>
        <source>Of like size: fewer do not tell how often they are equal, and all values decide; our choice: then one per cent can be told</source>
        <translation>个大小相近的数值：再少则无法判断相等的频率，改由全部数值判定；本程序自选值：如此可分辨百分之一</translation>
    </message>
    <message>
        <source>Of the days: the longest run that so many stay below is that of a usual day; our choice: a stuck meter may spoil a fifth of the days, which are left out then, and rest days are more than that</source>
        <translation>的日数：这么多日数都低于的最长相同值序列，即为通常一日的长度；本程序自选值：卡滞的计量表最多可影响五分之一的日数，这些日数不计入，而休息日多于此数</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as in use, but was seen out of service: “%3”</source>
        <translation>设备 %1（%2）列为在用，但现场所见为停用：“%3”</translation>
    </message>
    <message>
        <source>%1 is measured as a direct line, but its contract delivers it over the public grid</source>
        <translation>%1 按直供线路计量，但其合同约定经公共电网输送</translation>
    </message>
    <message>
        <source>Of the median output of the other months: less than half of it is no month of work with a slow day, the plant stood still for a part; our choice</source>
        <translation>占其他各月产量中位数：不足一半即非偶有低产日的工作月，而是工厂停产了一段时间；本程序自选值</translation>
    </message>
    <message>
        <source>How far the line of the other months may be wrong at a stand-still, which keeps an unknown part of the base load: half of what the line adds there</source>
        <translation>停产时其他各月回归线可偏离的程度，此时基础负荷有未知部分保留：该线在此所加值的一半</translation>
    </message>
    <message>
        <source>Of the mean of both neighbours: where no output is given, electricity and vehicles of the site that hold so much show that it was not closed; our choice</source>
        <translation>占前后两月平均值：未提供产量时，场所的电力和车辆用量仍达到此比例，说明并未停业；本程序自选值</translation>
    </message>
    <message>
        <source>Where only these show it, one source alone may rest for four weeks of five, hardly for more; a lost digit is ten times, less what months scatter; our choice</source>
        <translation>仅由这些用量说明时，单个排放源五周中可停四周，很难更多；漏一位数字为十倍，再减去各月的离散；本程序自选值</translation>
    </message>
    <message>
        <source>the difference is the one between %1 and %2 as declared: exchanged</source>
        <translation>该差异即所申报的 %1 与 %2 之差：二者互换</translation>
    </message>
    <message>
        <source>Values in one stretch, zeros not counted; default of this catalogue. Stretches of less than eight are never looked for</source>
        <translation>一段内的数值个数，零不计；本目录默认值。少于八个的段从不查找</translation>
    </message>
    <message>
        <source>Of these values: so many must differ from the one before; a day of whole numbers repeats one here and there; our choice</source>
        <translation>占这些数值：必须有这么多与前一值不同；整数记录的一日偶有重复；本程序自选值</translation>
    </message>
    <message>
        <source>Tens (110 to 119, 120 to 129 …) over which a month's values must spread where they move slowly: one load makes the digits of one or two of them; our choice</source>
        <translation>数值变化缓慢时，一个月的数值须分布于这么多个十位段（110 至 119、120 至 129……）：单一负荷只决定其中一两段的末位数字；本程序自选值</translation>
    </message>
    <message>
        <source>Of such tens: fewer say nothing about their digits; our choice: three for each digit</source>
        <translation>每个十位段的数值个数：再少则不足以说明其末位数字；本程序自选值：每个数字三个</translation>
    </message>
    <message>
        <source>Of ten: from here on the decimal point is named for values far above all others, however vague the usual one; our choice: no load grows a hundredfold</source>
        <translation>的十的幂次：数值远高于其他所有值时，从此幂次起即指出小数点移位，无论通常值多不确定；本程序自选值：没有负荷会增至百倍</translation>
    </message>
    <message>
        <source>Of the run: where another plant stands still for so long of it at the same share of its nameplate, both are held at a limit; our choice: the larger part</source>
        <translation>占该段：另一电站在其中这么长时间内停在其额定容量的同一比例上，则两者均受限；本程序自选值：大部分</translation>
    </message>
    <message>
        <source>Source %1 is declared to use nothing, but on site it was said: “%2”</source>
        <translation>排放源 %1 申报为未使用，但现场记录称：“%2”</translation>
    </message>
    <message>
        <source>A thousandth is what such a plant gives: the capacity stands in MW, or the values in Wh</source>
        <translation>此类电站的发电量应为其千分之一：容量以 MW 填写，或数值以 Wh 计</translation>
    </message>
    <message>
        <source>A thousand times as much is what such a plant gives: the capacity stands in W, or the values in MWh</source>
        <translation>此类电站的发电量应为其一千倍：容量以 W 填写，或数值以 MWh 计</translation>
    </message>
    <message>
        <source>Of the positive values lie below the plant's usual peak, which tells whether the unit is wrong; our choice: single wrong values are fewer than the rest</source>
        <translation>的正值低于电站的通常峰值，该峰值用以判断单位是否有误；本程序自选值：个别错误数值少于其余部分</translation>
    </message>
    <message>
        <source>Of the nameplate: the usual peak of any plant reaches as much, and with a unit of power changed shows it; our choice: dull places and unfavourable roofs</source>
        <translation>占额定容量：任何电站的通常峰值均可达到此比例，功率单位换错时即由此显现；本程序自选值：多云地区与朝向不利的屋顶</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Carbon-neutrality verification audits</source>
        <translation>碳中和核查</translation>
    </message>
    <message>
        <source>Import this dossier's folder.</source>
        <translation>导入此资料包的文件夹。</translation>
    </message>
    <message>
        <source>Language of the window: en, de, zh_CN, hi.</source>
        <translation>窗口语言：en、de、zh_CN、hi。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system（跟随系统）、light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Keep the settings in this file.</source>
        <translation>将设置保存在此文件中。</translation>
    </message>
    <message>
        <source>Open the example case.</source>
        <translation>打开示例案卷。</translation>
    </message>
    <message>
        <source>Case file to open.</source>
        <translation>要打开的案卷文件。</translation>
    </message>
</context>
</TS>
