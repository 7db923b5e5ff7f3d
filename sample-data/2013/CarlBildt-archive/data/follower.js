window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "624770024322518508",
      "userLink" : "https://twitter.com/intent/user?user_id=624770024322518508"
    }
  },
  {
    "follower" : {
      "accountId" : "611581547127212666",
      "userLink" : "https://twitter.com/intent/user?user_id=611581547127212666"
    }
  },
  {
    "follower" : {
      "accountId" : "639379400035004272",
      "userLink" : "https://twitter.com/intent/user?user_id=639379400035004272"
    }
  },
  {
    "follower" : {
      "accountId" : "625743487561995128",
      "userLink" : "https://twitter.com/intent/user?user_id=625743487561995128"
    }
  },
  {
    "follower" : {
      "accountId" : "609674665336466654",
      "userLink" : "https://twitter.com/intent/user?user_id=609674665336466654"
    }
  },
  {
    "follower" : {
      "accountId" : "611072667083432958",
      "userLink" : "https://twitter.com/intent/user?user_id=611072667083432958"
    }
  },
  {
    "follower" : {
      "accountId" : "627952052690760516",
      "userLink" : "https://twitter.com/intent/user?user_id=627952052690760516"
    }
  },
  {
    "follower" : {
      "accountId" : "622500583390152852",
      "userLink" : "https://twitter.com/intent/user?user_id=622500583390152852"
    }
  },
  {
    "follower" : {
      "accountId" : "613026883696240482",
      "userLink" : "https://twitter.com/intent/user?user_id=613026883696240482"
    }
  },
  {
    "follower" : {
      "accountId" : "609302298455113922",
      "userLink" : "https://twitter.com/intent/user?user_id=609302298455113922"
    }
  },
  {
    "follower" : {
      "accountId" : "627965792369145960",
      "userLink" : "https://twitter.com/intent/user?user_id=627965792369145960"
    }
  },
  {
    "follower" : {
      "accountId" : "620407605513443396",
      "userLink" : "https://twitter.com/intent/user?user_id=620407605513443396"
    }
  },
  {
    "follower" : {
      "accountId" : "639421498639851312",
      "userLink" : "https://twitter.com/intent/user?user_id=639421498639851312"
    }
  },
  {
    "follower" : {
      "accountId" : "634024345509774568",
      "userLink" : "https://twitter.com/intent/user?user_id=634024345509774568"
    }
  },
  {
    "follower" : {
      "accountId" : "630244334649335468",
      "userLink" : "https://twitter.com/intent/user?user_id=630244334649335468"
    }
  },
  {
    "follower" : {
      "accountId" : "628776076515627512",
      "userLink" : "https://twitter.com/intent/user?user_id=628776076515627512"
    }
  },
  {
    "follower" : {
      "accountId" : "615803496170096460",
      "userLink" : "https://twitter.com/intent/user?user_id=615803496170096460"
    }
  },
  {
    "follower" : {
      "accountId" : "636636616405381944",
      "userLink" : "https://twitter.com/intent/user?user_id=636636616405381944"
    }
  },
  {
    "follower" : {
      "accountId" : "618661663627287868",
      "userLink" : "https://twitter.com/intent/user?user_id=618661663627287868"
    }
  },
  {
    "follower" : {
      "accountId" : "634060833290195836",
      "userLink" : "https://twitter.com/intent/user?user_id=634060833290195836"
    }
  },
  {
    "follower" : {
      "accountId" : "624682114582309740",
      "userLink" : "https://twitter.com/intent/user?user_id=624682114582309740"
    }
  },
  {
    "follower" : {
      "accountId" : "606094629347263764",
      "userLink" : "https://twitter.com/intent/user?user_id=606094629347263764"
    }
  },
  {
    "follower" : {
      "accountId" : "617325404572988118",
      "userLink" : "https://twitter.com/intent/user?user_id=617325404572988118"
    }
  },
  {
    "follower" : {
      "accountId" : "613089555222843558",
      "userLink" : "https://twitter.com/intent/user?user_id=613089555222843558"
    }
  },
  {
    "follower" : {
      "accountId" : "619546914099753076",
      "userLink" : "https://twitter.com/intent/user?user_id=619546914099753076"
    }
  },
  {
    "follower" : {
      "accountId" : "629301231271339628",
      "userLink" : "https://twitter.com/intent/user?user_id=629301231271339628"
    }
  },
  {
    "follower" : {
      "accountId" : "606501346076465370",
      "userLink" : "https://twitter.com/intent/user?user_id=606501346076465370"
    }
  },
  {
    "follower" : {
      "accountId" : "647563584932905744",
      "userLink" : "https://twitter.com/intent/user?user_id=647563584932905744"
    }
  },
  {
    "follower" : {
      "accountId" : "619763788276281684",
      "userLink" : "https://twitter.com/intent/user?user_id=619763788276281684"
    }
  },
  {
    "follower" : {
      "accountId" : "611838998989409382",
      "userLink" : "https://twitter.com/intent/user?user_id=611838998989409382"
    }
  },
  {
    "follower" : {
      "accountId" : "617616325946115862",
      "userLink" : "https://twitter.com/intent/user?user_id=617616325946115862"
    }
  },
  {
    "follower" : {
      "accountId" : "624725092244683872",
      "userLink" : "https://twitter.com/intent/user?user_id=624725092244683872"
    }
  },
  {
    "follower" : {
      "accountId" : "642928534555438032",
      "userLink" : "https://twitter.com/intent/user?user_id=642928534555438032"
    }
  },
  {
    "follower" : {
      "accountId" : "26589886991567",
      "userLink" : "https://twitter.com/intent/user?user_id=26589886991567"
    }
  },
  {
    "follower" : {
      "accountId" : "622835439515262952",
      "userLink" : "https://twitter.com/intent/user?user_id=622835439515262952"
    }
  },
  {
    "follower" : {
      "accountId" : "629779397326389108",
      "userLink" : "https://twitter.com/intent/user?user_id=629779397326389108"
    }
  },
  {
    "follower" : {
      "accountId" : "613209194118891466",
      "userLink" : "https://twitter.com/intent/user?user_id=613209194118891466"
    }
  },
  {
    "follower" : {
      "accountId" : "600606712112772145",
      "userLink" : "https://twitter.com/intent/user?user_id=600606712112772145"
    }
  },
  {
    "follower" : {
      "accountId" : "610461824862258334",
      "userLink" : "https://twitter.com/intent/user?user_id=610461824862258334"
    }
  },
  {
    "follower" : {
      "accountId" : "605984052288156333",
      "userLink" : "https://twitter.com/intent/user?user_id=605984052288156333"
    }
  },
  {
    "follower" : {
      "accountId" : "610894612287259680",
      "userLink" : "https://twitter.com/intent/user?user_id=610894612287259680"
    }
  },
  {
    "follower" : {
      "accountId" : "611580311364712204",
      "userLink" : "https://twitter.com/intent/user?user_id=611580311364712204"
    }
  },
  {
    "follower" : {
      "accountId" : "612412581872531780",
      "userLink" : "https://twitter.com/intent/user?user_id=612412581872531780"
    }
  },
  {
    "follower" : {
      "accountId" : "623967303621050780",
      "userLink" : "https://twitter.com/intent/user?user_id=623967303621050780"
    }
  },
  {
    "follower" : {
      "accountId" : "549971355887446208",
      "userLink" : "https://twitter.com/intent/user?user_id=549971355887446208"
    }
  },
  {
    "follower" : {
      "accountId" : "619372953263225612",
      "userLink" : "https://twitter.com/intent/user?user_id=619372953263225612"
    }
  },
  {
    "follower" : {
      "accountId" : "633726930344829716",
      "userLink" : "https://twitter.com/intent/user?user_id=633726930344829716"
    }
  },
  {
    "follower" : {
      "accountId" : "616980390292122660",
      "userLink" : "https://twitter.com/intent/user?user_id=616980390292122660"
    }
  },
  {
    "follower" : {
      "accountId" : "633806733038447524",
      "userLink" : "https://twitter.com/intent/user?user_id=633806733038447524"
    }
  },
  {
    "follower" : {
      "accountId" : "1569166485147303",
      "userLink" : "https://twitter.com/intent/user?user_id=1569166485147303"
    }
  },
  {
    "follower" : {
      "accountId" : "613508786945615136",
      "userLink" : "https://twitter.com/intent/user?user_id=613508786945615136"
    }
  },
  {
    "follower" : {
      "accountId" : "630399262065034472",
      "userLink" : "https://twitter.com/intent/user?user_id=630399262065034472"
    }
  },
  {
    "follower" : {
      "accountId" : "604218013962358347",
      "userLink" : "https://twitter.com/intent/user?user_id=604218013962358347"
    }
  },
  {
    "follower" : {
      "accountId" : "640864910417528424",
      "userLink" : "https://twitter.com/intent/user?user_id=640864910417528424"
    }
  },
  {
    "follower" : {
      "accountId" : "628715853950443792",
      "userLink" : "https://twitter.com/intent/user?user_id=628715853950443792"
    }
  },
  {
    "follower" : {
      "accountId" : "628478870483549908",
      "userLink" : "https://twitter.com/intent/user?user_id=628478870483549908"
    }
  },
  {
    "follower" : {
      "accountId" : "601713160222492560",
      "userLink" : "https://twitter.com/intent/user?user_id=601713160222492560"
    }
  },
  {
    "follower" : {
      "accountId" : "603067748112278146",
      "userLink" : "https://twitter.com/intent/user?user_id=603067748112278146"
    }
  },
  {
    "follower" : {
      "accountId" : "636751393745182352",
      "userLink" : "https://twitter.com/intent/user?user_id=636751393745182352"
    }
  },
  {
    "follower" : {
      "accountId" : "622478692286420108",
      "userLink" : "https://twitter.com/intent/user?user_id=622478692286420108"
    }
  },
  {
    "follower" : {
      "accountId" : "626452698180091384",
      "userLink" : "https://twitter.com/intent/user?user_id=626452698180091384"
    }
  },
  {
    "follower" : {
      "accountId" : "623973216387527024",
      "userLink" : "https://twitter.com/intent/user?user_id=623973216387527024"
    }
  },
  {
    "follower" : {
      "accountId" : "607076073041894493",
      "userLink" : "https://twitter.com/intent/user?user_id=607076073041894493"
    }
  },
  {
    "follower" : {
      "accountId" : "53197835085369",
      "userLink" : "https://twitter.com/intent/user?user_id=53197835085369"
    }
  },
  {
    "follower" : {
      "accountId" : "626522773413342504",
      "userLink" : "https://twitter.com/intent/user?user_id=626522773413342504"
    }
  },
  {
    "follower" : {
      "accountId" : "620162581552707444",
      "userLink" : "https://twitter.com/intent/user?user_id=620162581552707444"
    }
  },
  {
    "follower" : {
      "accountId" : "603197518493650064",
      "userLink" : "https://twitter.com/intent/user?user_id=603197518493650064"
    }
  },
  {
    "follower" : {
      "accountId" : "616220938048881900",
      "userLink" : "https://twitter.com/intent/user?user_id=616220938048881900"
    }
  },
  {
    "follower" : {
      "accountId" : "644424233548183896",
      "userLink" : "https://twitter.com/intent/user?user_id=644424233548183896"
    }
  },
  {
    "follower" : {
      "accountId" : "609264268242698060",
      "userLink" : "https://twitter.com/intent/user?user_id=609264268242698060"
    }
  },
  {
    "follower" : {
      "accountId" : "612950216608171782",
      "userLink" : "https://twitter.com/intent/user?user_id=612950216608171782"
    }
  },
  {
    "follower" : {
      "accountId" : "615174588977328136",
      "userLink" : "https://twitter.com/intent/user?user_id=615174588977328136"
    }
  },
  {
    "follower" : {
      "accountId" : "605864309138835866",
      "userLink" : "https://twitter.com/intent/user?user_id=605864309138835866"
    }
  },
  {
    "follower" : {
      "accountId" : "619429237090145220",
      "userLink" : "https://twitter.com/intent/user?user_id=619429237090145220"
    }
  },
  {
    "follower" : {
      "accountId" : "630532286108244572",
      "userLink" : "https://twitter.com/intent/user?user_id=630532286108244572"
    }
  },
  {
    "follower" : {
      "accountId" : "620056169133703900",
      "userLink" : "https://twitter.com/intent/user?user_id=620056169133703900"
    }
  },
  {
    "follower" : {
      "accountId" : "607794242088003661",
      "userLink" : "https://twitter.com/intent/user?user_id=607794242088003661"
    }
  },
  {
    "follower" : {
      "accountId" : "610226720341706814",
      "userLink" : "https://twitter.com/intent/user?user_id=610226720341706814"
    }
  },
  {
    "follower" : {
      "accountId" : "614940452608020898",
      "userLink" : "https://twitter.com/intent/user?user_id=614940452608020898"
    }
  },
  {
    "follower" : {
      "accountId" : "41878688051303",
      "userLink" : "https://twitter.com/intent/user?user_id=41878688051303"
    }
  },
  {
    "follower" : {
      "accountId" : "638738733741211288",
      "userLink" : "https://twitter.com/intent/user?user_id=638738733741211288"
    }
  },
  {
    "follower" : {
      "accountId" : "623376366292359328",
      "userLink" : "https://twitter.com/intent/user?user_id=623376366292359328"
    }
  },
  {
    "follower" : {
      "accountId" : "642097557677602464",
      "userLink" : "https://twitter.com/intent/user?user_id=642097557677602464"
    }
  },
  {
    "follower" : {
      "accountId" : "630191804872894464",
      "userLink" : "https://twitter.com/intent/user?user_id=630191804872894464"
    }
  },
  {
    "follower" : {
      "accountId" : "644362263379114416",
      "userLink" : "https://twitter.com/intent/user?user_id=644362263379114416"
    }
  },
  {
    "follower" : {
      "accountId" : "604529939831449042",
      "userLink" : "https://twitter.com/intent/user?user_id=604529939831449042"
    }
  },
  {
    "follower" : {
      "accountId" : "636520967701366712",
      "userLink" : "https://twitter.com/intent/user?user_id=636520967701366712"
    }
  },
  {
    "follower" : {
      "accountId" : "648172848445075824",
      "userLink" : "https://twitter.com/intent/user?user_id=648172848445075824"
    }
  },
  {
    "follower" : {
      "accountId" : "615628204100822358",
      "userLink" : "https://twitter.com/intent/user?user_id=615628204100822358"
    }
  },
  {
    "follower" : {
      "accountId" : "634239083356129740",
      "userLink" : "https://twitter.com/intent/user?user_id=634239083356129740"
    }
  },
  {
    "follower" : {
      "accountId" : "643790880763569056",
      "userLink" : "https://twitter.com/intent/user?user_id=643790880763569056"
    }
  },
  {
    "follower" : {
      "accountId" : "638636353189143960",
      "userLink" : "https://twitter.com/intent/user?user_id=638636353189143960"
    }
  },
  {
    "follower" : {
      "accountId" : "620413090650107668",
      "userLink" : "https://twitter.com/intent/user?user_id=620413090650107668"
    }
  },
  {
    "follower" : {
      "accountId" : "626029355396691876",
      "userLink" : "https://twitter.com/intent/user?user_id=626029355396691876"
    }
  },
  {
    "follower" : {
      "accountId" : "629036267844536124",
      "userLink" : "https://twitter.com/intent/user?user_id=629036267844536124"
    }
  },
  {
    "follower" : {
      "accountId" : "632883538515529888",
      "userLink" : "https://twitter.com/intent/user?user_id=632883538515529888"
    }
  },
  {
    "follower" : {
      "accountId" : "610313318453764136",
      "userLink" : "https://twitter.com/intent/user?user_id=610313318453764136"
    }
  },
  {
    "follower" : {
      "accountId" : "629056354539934260",
      "userLink" : "https://twitter.com/intent/user?user_id=629056354539934260"
    }
  },
  {
    "follower" : {
      "accountId" : "600596163173937147",
      "userLink" : "https://twitter.com/intent/user?user_id=600596163173937147"
    }
  },
  {
    "follower" : {
      "accountId" : "1996122752455433",
      "userLink" : "https://twitter.com/intent/user?user_id=1996122752455433"
    }
  },
  {
    "follower" : {
      "accountId" : "613436571326022922",
      "userLink" : "https://twitter.com/intent/user?user_id=613436571326022922"
    }
  },
  {
    "follower" : {
      "accountId" : "644102042690387616",
      "userLink" : "https://twitter.com/intent/user?user_id=644102042690387616"
    }
  },
  {
    "follower" : {
      "accountId" : "642228521073680272",
      "userLink" : "https://twitter.com/intent/user?user_id=642228521073680272"
    }
  },
  {
    "follower" : {
      "accountId" : "609675234470026744",
      "userLink" : "https://twitter.com/intent/user?user_id=609675234470026744"
    }
  },
  {
    "follower" : {
      "accountId" : "632822604047677900",
      "userLink" : "https://twitter.com/intent/user?user_id=632822604047677900"
    }
  },
  {
    "follower" : {
      "accountId" : "641641326893700648",
      "userLink" : "https://twitter.com/intent/user?user_id=641641326893700648"
    }
  },
  {
    "follower" : {
      "accountId" : "626817956478020920",
      "userLink" : "https://twitter.com/intent/user?user_id=626817956478020920"
    }
  },
  {
    "follower" : {
      "accountId" : "618866453513558440",
      "userLink" : "https://twitter.com/intent/user?user_id=618866453513558440"
    }
  },
  {
    "follower" : {
      "accountId" : "618140749967459536",
      "userLink" : "https://twitter.com/intent/user?user_id=618140749967459536"
    }
  },
  {
    "follower" : {
      "accountId" : "604430722133251791",
      "userLink" : "https://twitter.com/intent/user?user_id=604430722133251791"
    }
  },
  {
    "follower" : {
      "accountId" : "639575080622096208",
      "userLink" : "https://twitter.com/intent/user?user_id=639575080622096208"
    }
  },
  {
    "follower" : {
      "accountId" : "606845534433173533",
      "userLink" : "https://twitter.com/intent/user?user_id=606845534433173533"
    }
  },
  {
    "follower" : {
      "accountId" : "613761557211457776",
      "userLink" : "https://twitter.com/intent/user?user_id=613761557211457776"
    }
  },
  {
    "follower" : {
      "accountId" : "610661281800480276",
      "userLink" : "https://twitter.com/intent/user?user_id=610661281800480276"
    }
  },
  {
    "follower" : {
      "accountId" : "641848706781089480",
      "userLink" : "https://twitter.com/intent/user?user_id=641848706781089480"
    }
  },
  {
    "follower" : {
      "accountId" : "609045755512124792",
      "userLink" : "https://twitter.com/intent/user?user_id=609045755512124792"
    }
  },
  {
    "follower" : {
      "accountId" : "633422037269833780",
      "userLink" : "https://twitter.com/intent/user?user_id=633422037269833780"
    }
  },
  {
    "follower" : {
      "accountId" : "640402858772014752",
      "userLink" : "https://twitter.com/intent/user?user_id=640402858772014752"
    }
  },
  {
    "follower" : {
      "accountId" : "630537409451519564",
      "userLink" : "https://twitter.com/intent/user?user_id=630537409451519564"
    }
  },
  {
    "follower" : {
      "accountId" : "642343596388190848",
      "userLink" : "https://twitter.com/intent/user?user_id=642343596388190848"
    }
  },
  {
    "follower" : {
      "accountId" : "610182771660397644",
      "userLink" : "https://twitter.com/intent/user?user_id=610182771660397644"
    }
  },
  {
    "follower" : {
      "accountId" : "645472267106333344",
      "userLink" : "https://twitter.com/intent/user?user_id=645472267106333344"
    }
  },
  {
    "follower" : {
      "accountId" : "627045097644795168",
      "userLink" : "https://twitter.com/intent/user?user_id=627045097644795168"
    }
  },
  {
    "follower" : {
      "accountId" : "626566656014079836",
      "userLink" : "https://twitter.com/intent/user?user_id=626566656014079836"
    }
  },
  {
    "follower" : {
      "accountId" : "606336105128110825",
      "userLink" : "https://twitter.com/intent/user?user_id=606336105128110825"
    }
  },
  {
    "follower" : {
      "accountId" : "608689651415704391",
      "userLink" : "https://twitter.com/intent/user?user_id=608689651415704391"
    }
  },
  {
    "follower" : {
      "accountId" : "618014323051203746",
      "userLink" : "https://twitter.com/intent/user?user_id=618014323051203746"
    }
  },
  {
    "follower" : {
      "accountId" : "632968001706489288",
      "userLink" : "https://twitter.com/intent/user?user_id=632968001706489288"
    }
  },
  {
    "follower" : {
      "accountId" : "637211157046518656",
      "userLink" : "https://twitter.com/intent/user?user_id=637211157046518656"
    }
  },
  {
    "follower" : {
      "accountId" : "647833281033995064",
      "userLink" : "https://twitter.com/intent/user?user_id=647833281033995064"
    }
  },
  {
    "follower" : {
      "accountId" : "638473358551547696",
      "userLink" : "https://twitter.com/intent/user?user_id=638473358551547696"
    }
  },
  {
    "follower" : {
      "accountId" : "619642684924865984",
      "userLink" : "https://twitter.com/intent/user?user_id=619642684924865984"
    }
  },
  {
    "follower" : {
      "accountId" : "615886450911345346",
      "userLink" : "https://twitter.com/intent/user?user_id=615886450911345346"
    }
  },
  {
    "follower" : {
      "accountId" : "647789744292054976",
      "userLink" : "https://twitter.com/intent/user?user_id=647789744292054976"
    }
  },
  {
    "follower" : {
      "accountId" : "626450460772166596",
      "userLink" : "https://twitter.com/intent/user?user_id=626450460772166596"
    }
  },
  {
    "follower" : {
      "accountId" : "632060647668244508",
      "userLink" : "https://twitter.com/intent/user?user_id=632060647668244508"
    }
  },
  {
    "follower" : {
      "accountId" : "618580080471224968",
      "userLink" : "https://twitter.com/intent/user?user_id=618580080471224968"
    }
  },
  {
    "follower" : {
      "accountId" : "614522587589379860",
      "userLink" : "https://twitter.com/intent/user?user_id=614522587589379860"
    }
  },
  {
    "follower" : {
      "accountId" : "614794728410612390",
      "userLink" : "https://twitter.com/intent/user?user_id=614794728410612390"
    }
  },
  {
    "follower" : {
      "accountId" : "621687865064897304",
      "userLink" : "https://twitter.com/intent/user?user_id=621687865064897304"
    }
  },
  {
    "follower" : {
      "accountId" : "603961039823054268",
      "userLink" : "https://twitter.com/intent/user?user_id=603961039823054268"
    }
  },
  {
    "follower" : {
      "accountId" : "649527218497501968",
      "userLink" : "https://twitter.com/intent/user?user_id=649527218497501968"
    }
  },
  {
    "follower" : {
      "accountId" : "627892733676967324",
      "userLink" : "https://twitter.com/intent/user?user_id=627892733676967324"
    }
  },
  {
    "follower" : {
      "accountId" : "612117819134184016",
      "userLink" : "https://twitter.com/intent/user?user_id=612117819134184016"
    }
  },
  {
    "follower" : {
      "accountId" : "633158774254750996",
      "userLink" : "https://twitter.com/intent/user?user_id=633158774254750996"
    }
  },
  {
    "follower" : {
      "accountId" : "628181060780530536",
      "userLink" : "https://twitter.com/intent/user?user_id=628181060780530536"
    }
  },
  {
    "follower" : {
      "accountId" : "629614145799408708",
      "userLink" : "https://twitter.com/intent/user?user_id=629614145799408708"
    }
  },
  {
    "follower" : {
      "accountId" : "624626645133313580",
      "userLink" : "https://twitter.com/intent/user?user_id=624626645133313580"
    }
  },
  {
    "follower" : {
      "accountId" : "1163231147041048",
      "userLink" : "https://twitter.com/intent/user?user_id=1163231147041048"
    }
  },
  {
    "follower" : {
      "accountId" : "640192589798685448",
      "userLink" : "https://twitter.com/intent/user?user_id=640192589798685448"
    }
  },
  {
    "follower" : {
      "accountId" : "637156226887233576",
      "userLink" : "https://twitter.com/intent/user?user_id=637156226887233576"
    }
  },
  {
    "follower" : {
      "accountId" : "638516284985506976",
      "userLink" : "https://twitter.com/intent/user?user_id=638516284985506976"
    }
  },
  {
    "follower" : {
      "accountId" : "648105083747023272",
      "userLink" : "https://twitter.com/intent/user?user_id=648105083747023272"
    }
  },
  {
    "follower" : {
      "accountId" : "624884076001997896",
      "userLink" : "https://twitter.com/intent/user?user_id=624884076001997896"
    }
  },
  {
    "follower" : {
      "accountId" : "633297053763178452",
      "userLink" : "https://twitter.com/intent/user?user_id=633297053763178452"
    }
  },
  {
    "follower" : {
      "accountId" : "600057024145124406",
      "userLink" : "https://twitter.com/intent/user?user_id=600057024145124406"
    }
  },
  {
    "follower" : {
      "accountId" : "419897223562144640",
      "userLink" : "https://twitter.com/intent/user?user_id=419897223562144640"
    }
  },
  {
    "follower" : {
      "accountId" : "649652762838727080",
      "userLink" : "https://twitter.com/intent/user?user_id=649652762838727080"
    }
  },
  {
    "follower" : {
      "accountId" : "645904325390272344",
      "userLink" : "https://twitter.com/intent/user?user_id=645904325390272344"
    }
  },
  {
    "follower" : {
      "accountId" : "603343935010363802",
      "userLink" : "https://twitter.com/intent/user?user_id=603343935010363802"
    }
  },
  {
    "follower" : {
      "accountId" : "645113464835858776",
      "userLink" : "https://twitter.com/intent/user?user_id=645113464835858776"
    }
  },
  {
    "follower" : {
      "accountId" : "646614978519437480",
      "userLink" : "https://twitter.com/intent/user?user_id=646614978519437480"
    }
  },
  {
    "follower" : {
      "accountId" : "601658981982433516",
      "userLink" : "https://twitter.com/intent/user?user_id=601658981982433516"
    }
  },
  {
    "follower" : {
      "accountId" : "632697207223703544",
      "userLink" : "https://twitter.com/intent/user?user_id=632697207223703544"
    }
  },
  {
    "follower" : {
      "accountId" : "641129078924269080",
      "userLink" : "https://twitter.com/intent/user?user_id=641129078924269080"
    }
  },
  {
    "follower" : {
      "accountId" : "608528058864211435",
      "userLink" : "https://twitter.com/intent/user?user_id=608528058864211435"
    }
  },
  {
    "follower" : {
      "accountId" : "601184437101193536",
      "userLink" : "https://twitter.com/intent/user?user_id=601184437101193536"
    }
  },
  {
    "follower" : {
      "accountId" : "628530992733085460",
      "userLink" : "https://twitter.com/intent/user?user_id=628530992733085460"
    }
  },
  {
    "follower" : {
      "accountId" : "639679913886788176",
      "userLink" : "https://twitter.com/intent/user?user_id=639679913886788176"
    }
  },
  {
    "follower" : {
      "accountId" : "649595366645825280",
      "userLink" : "https://twitter.com/intent/user?user_id=649595366645825280"
    }
  },
  {
    "follower" : {
      "accountId" : "644252769202594616",
      "userLink" : "https://twitter.com/intent/user?user_id=644252769202594616"
    }
  },
  {
    "follower" : {
      "accountId" : "610018018942266422",
      "userLink" : "https://twitter.com/intent/user?user_id=610018018942266422"
    }
  },
  {
    "follower" : {
      "accountId" : "608801925603848926",
      "userLink" : "https://twitter.com/intent/user?user_id=608801925603848926"
    }
  },
  {
    "follower" : {
      "accountId" : "609379343459522310",
      "userLink" : "https://twitter.com/intent/user?user_id=609379343459522310"
    }
  },
  {
    "follower" : {
      "accountId" : "617499340168707716",
      "userLink" : "https://twitter.com/intent/user?user_id=617499340168707716"
    }
  },
  {
    "follower" : {
      "accountId" : "639266188830976480",
      "userLink" : "https://twitter.com/intent/user?user_id=639266188830976480"
    }
  },
  {
    "follower" : {
      "accountId" : "640831305264610048",
      "userLink" : "https://twitter.com/intent/user?user_id=640831305264610048"
    }
  },
  {
    "follower" : {
      "accountId" : "609641153933830132",
      "userLink" : "https://twitter.com/intent/user?user_id=609641153933830132"
    }
  },
  {
    "follower" : {
      "accountId" : "633524825645289624",
      "userLink" : "https://twitter.com/intent/user?user_id=633524825645289624"
    }
  },
  {
    "follower" : {
      "accountId" : "616614623550255670",
      "userLink" : "https://twitter.com/intent/user?user_id=616614623550255670"
    }
  },
  {
    "follower" : {
      "accountId" : "623535619187204792",
      "userLink" : "https://twitter.com/intent/user?user_id=623535619187204792"
    }
  },
  {
    "follower" : {
      "accountId" : "636786824729284928",
      "userLink" : "https://twitter.com/intent/user?user_id=636786824729284928"
    }
  },
  {
    "follower" : {
      "accountId" : "613601244208104540",
      "userLink" : "https://twitter.com/intent/user?user_id=613601244208104540"
    }
  },
  {
    "follower" : {
      "accountId" : "612927658178744266",
      "userLink" : "https://twitter.com/intent/user?user_id=612927658178744266"
    }
  },
  {
    "follower" : {
      "accountId" : "628420407417903544",
      "userLink" : "https://twitter.com/intent/user?user_id=628420407417903544"
    }
  },
  {
    "follower" : {
      "accountId" : "631165038460320356",
      "userLink" : "https://twitter.com/intent/user?user_id=631165038460320356"
    }
  },
  {
    "follower" : {
      "accountId" : "637540738687858952",
      "userLink" : "https://twitter.com/intent/user?user_id=637540738687858952"
    }
  },
  {
    "follower" : {
      "accountId" : "608662392463025853",
      "userLink" : "https://twitter.com/intent/user?user_id=608662392463025853"
    }
  },
  {
    "follower" : {
      "accountId" : "616229440561976682",
      "userLink" : "https://twitter.com/intent/user?user_id=616229440561976682"
    }
  },
  {
    "follower" : {
      "accountId" : "631706556392490072",
      "userLink" : "https://twitter.com/intent/user?user_id=631706556392490072"
    }
  },
  {
    "follower" : {
      "accountId" : "639037617630939544",
      "userLink" : "https://twitter.com/intent/user?user_id=639037617630939544"
    }
  },
  {
    "follower" : {
      "accountId" : "638258303641380784",
      "userLink" : "https://twitter.com/intent/user?user_id=638258303641380784"
    }
  },
  {
    "follower" : {
      "accountId" : "647412107423983528",
      "userLink" : "https://twitter.com/intent/user?user_id=647412107423983528"
    }
  },
  {
    "follower" : {
      "accountId" : "616045429076493046",
      "userLink" : "https://twitter.com/intent/user?user_id=616045429076493046"
    }
  },
  {
    "follower" : {
      "accountId" : "624318241493329468",
      "userLink" : "https://twitter.com/intent/user?user_id=624318241493329468"
    }
  },
  {
    "follower" : {
      "accountId" : "647894427828486520",
      "userLink" : "https://twitter.com/intent/user?user_id=647894427828486520"
    }
  },
  {
    "follower" : {
      "accountId" : "603388056480536489",
      "userLink" : "https://twitter.com/intent/user?user_id=603388056480536489"
    }
  },
  {
    "follower" : {
      "accountId" : "623590496188516408",
      "userLink" : "https://twitter.com/intent/user?user_id=623590496188516408"
    }
  },
  {
    "follower" : {
      "accountId" : "608728573835620013",
      "userLink" : "https://twitter.com/intent/user?user_id=608728573835620013"
    }
  },
  {
    "follower" : {
      "accountId" : "645292912120112624",
      "userLink" : "https://twitter.com/intent/user?user_id=645292912120112624"
    }
  },
  {
    "follower" : {
      "accountId" : "615983907511437450",
      "userLink" : "https://twitter.com/intent/user?user_id=615983907511437450"
    }
  },
  {
    "follower" : {
      "accountId" : "628163373389891168",
      "userLink" : "https://twitter.com/intent/user?user_id=628163373389891168"
    }
  },
  {
    "follower" : {
      "accountId" : "625416719112473988",
      "userLink" : "https://twitter.com/intent/user?user_id=625416719112473988"
    }
  },
  {
    "follower" : {
      "accountId" : "619920438376660192",
      "userLink" : "https://twitter.com/intent/user?user_id=619920438376660192"
    }
  },
  {
    "follower" : {
      "accountId" : "614807416334068252",
      "userLink" : "https://twitter.com/intent/user?user_id=614807416334068252"
    }
  },
  {
    "follower" : {
      "accountId" : "622500712880067752",
      "userLink" : "https://twitter.com/intent/user?user_id=622500712880067752"
    }
  },
  {
    "follower" : {
      "accountId" : "613564725032118824",
      "userLink" : "https://twitter.com/intent/user?user_id=613564725032118824"
    }
  },
  {
    "follower" : {
      "accountId" : "5469581507411863",
      "userLink" : "https://twitter.com/intent/user?user_id=5469581507411863"
    }
  },
  {
    "follower" : {
      "accountId" : "607534600994772761",
      "userLink" : "https://twitter.com/intent/user?user_id=607534600994772761"
    }
  },
  {
    "follower" : {
      "accountId" : "608181374007664693",
      "userLink" : "https://twitter.com/intent/user?user_id=608181374007664693"
    }
  },
  {
    "follower" : {
      "accountId" : "636795225535433472",
      "userLink" : "https://twitter.com/intent/user?user_id=636795225535433472"
    }
  },
  {
    "follower" : {
      "accountId" : "602538347672459162",
      "userLink" : "https://twitter.com/intent/user?user_id=602538347672459162"
    }
  },
  {
    "follower" : {
      "accountId" : "631102871835512552",
      "userLink" : "https://twitter.com/intent/user?user_id=631102871835512552"
    }
  },
  {
    "follower" : {
      "accountId" : "626560356204577444",
      "userLink" : "https://twitter.com/intent/user?user_id=626560356204577444"
    }
  },
  {
    "follower" : {
      "accountId" : "631568912615203832",
      "userLink" : "https://twitter.com/intent/user?user_id=631568912615203832"
    }
  },
  {
    "follower" : {
      "accountId" : "634570061068925344",
      "userLink" : "https://twitter.com/intent/user?user_id=634570061068925344"
    }
  },
  {
    "follower" : {
      "accountId" : "615328329203350056",
      "userLink" : "https://twitter.com/intent/user?user_id=615328329203350056"
    }
  },
  {
    "follower" : {
      "accountId" : "610548171931285356",
      "userLink" : "https://twitter.com/intent/user?user_id=610548171931285356"
    }
  },
  {
    "follower" : {
      "accountId" : "648906061046924320",
      "userLink" : "https://twitter.com/intent/user?user_id=648906061046924320"
    }
  },
  {
    "follower" : {
      "accountId" : "648289753077523584",
      "userLink" : "https://twitter.com/intent/user?user_id=648289753077523584"
    }
  },
  {
    "follower" : {
      "accountId" : "605866612882152139",
      "userLink" : "https://twitter.com/intent/user?user_id=605866612882152139"
    }
  },
  {
    "follower" : {
      "accountId" : "649376670457244784",
      "userLink" : "https://twitter.com/intent/user?user_id=649376670457244784"
    }
  },
  {
    "follower" : {
      "accountId" : "643954322688761264",
      "userLink" : "https://twitter.com/intent/user?user_id=643954322688761264"
    }
  },
  {
    "follower" : {
      "accountId" : "631307720112258468",
      "userLink" : "https://twitter.com/intent/user?user_id=631307720112258468"
    }
  },
  {
    "follower" : {
      "accountId" : "636760912725276448",
      "userLink" : "https://twitter.com/intent/user?user_id=636760912725276448"
    }
  },
  {
    "follower" : {
      "accountId" : "609945837997680978",
      "userLink" : "https://twitter.com/intent/user?user_id=609945837997680978"
    }
  },
  {
    "follower" : {
      "accountId" : "622699500988886868",
      "userLink" : "https://twitter.com/intent/user?user_id=622699500988886868"
    }
  },
  {
    "follower" : {
      "accountId" : "622313163502318056",
      "userLink" : "https://twitter.com/intent/user?user_id=622313163502318056"
    }
  },
  {
    "follower" : {
      "accountId" : "645586397009621936",
      "userLink" : "https://twitter.com/intent/user?user_id=645586397009621936"
    }
  },
  {
    "follower" : {
      "accountId" : "608214275050867464",
      "userLink" : "https://twitter.com/intent/user?user_id=608214275050867464"
    }
  },
  {
    "follower" : {
      "accountId" : "610794620726309490",
      "userLink" : "https://twitter.com/intent/user?user_id=610794620726309490"
    }
  },
  {
    "follower" : {
      "accountId" : "620346421152938620",
      "userLink" : "https://twitter.com/intent/user?user_id=620346421152938620"
    }
  },
  {
    "follower" : {
      "accountId" : "646122188461164000",
      "userLink" : "https://twitter.com/intent/user?user_id=646122188461164000"
    }
  },
  {
    "follower" : {
      "accountId" : "606997325441194363",
      "userLink" : "https://twitter.com/intent/user?user_id=606997325441194363"
    }
  },
  {
    "follower" : {
      "accountId" : "614739222979375472",
      "userLink" : "https://twitter.com/intent/user?user_id=614739222979375472"
    }
  },
  {
    "follower" : {
      "accountId" : "648094608076797784",
      "userLink" : "https://twitter.com/intent/user?user_id=648094608076797784"
    }
  },
  {
    "follower" : {
      "accountId" : "632575062261052168",
      "userLink" : "https://twitter.com/intent/user?user_id=632575062261052168"
    }
  },
  {
    "follower" : {
      "accountId" : "606279886203780471",
      "userLink" : "https://twitter.com/intent/user?user_id=606279886203780471"
    }
  },
  {
    "follower" : {
      "accountId" : "638274577479714144",
      "userLink" : "https://twitter.com/intent/user?user_id=638274577479714144"
    }
  },
  {
    "follower" : {
      "accountId" : "630101368646466688",
      "userLink" : "https://twitter.com/intent/user?user_id=630101368646466688"
    }
  },
  {
    "follower" : {
      "accountId" : "642403819007260288",
      "userLink" : "https://twitter.com/intent/user?user_id=642403819007260288"
    }
  },
  {
    "follower" : {
      "accountId" : "623272484018799296",
      "userLink" : "https://twitter.com/intent/user?user_id=623272484018799296"
    }
  },
  {
    "follower" : {
      "accountId" : "611195188461937894",
      "userLink" : "https://twitter.com/intent/user?user_id=611195188461937894"
    }
  },
  {
    "follower" : {
      "accountId" : "618134246137996700",
      "userLink" : "https://twitter.com/intent/user?user_id=618134246137996700"
    }
  },
  {
    "follower" : {
      "accountId" : "613393835399459536",
      "userLink" : "https://twitter.com/intent/user?user_id=613393835399459536"
    }
  },
  {
    "follower" : {
      "accountId" : "649911432799147616",
      "userLink" : "https://twitter.com/intent/user?user_id=649911432799147616"
    }
  },
  {
    "follower" : {
      "accountId" : "616167738537789528",
      "userLink" : "https://twitter.com/intent/user?user_id=616167738537789528"
    }
  },
  {
    "follower" : {
      "accountId" : "634431898807552320",
      "userLink" : "https://twitter.com/intent/user?user_id=634431898807552320"
    }
  },
  {
    "follower" : {
      "accountId" : "640521467688112032",
      "userLink" : "https://twitter.com/intent/user?user_id=640521467688112032"
    }
  },
  {
    "follower" : {
      "accountId" : "633884487958173036",
      "userLink" : "https://twitter.com/intent/user?user_id=633884487958173036"
    }
  },
  {
    "follower" : {
      "accountId" : "624144992905734052",
      "userLink" : "https://twitter.com/intent/user?user_id=624144992905734052"
    }
  },
  {
    "follower" : {
      "accountId" : "43872351481574",
      "userLink" : "https://twitter.com/intent/user?user_id=43872351481574"
    }
  },
  {
    "follower" : {
      "accountId" : "609265227113549496",
      "userLink" : "https://twitter.com/intent/user?user_id=609265227113549496"
    }
  },
  {
    "follower" : {
      "accountId" : "648170250858087456",
      "userLink" : "https://twitter.com/intent/user?user_id=648170250858087456"
    }
  },
  {
    "follower" : {
      "accountId" : "640487343239696232",
      "userLink" : "https://twitter.com/intent/user?user_id=640487343239696232"
    }
  },
  {
    "follower" : {
      "accountId" : "612585283018285936",
      "userLink" : "https://twitter.com/intent/user?user_id=612585283018285936"
    }
  },
  {
    "follower" : {
      "accountId" : "621133081626935708",
      "userLink" : "https://twitter.com/intent/user?user_id=621133081626935708"
    }
  },
  {
    "follower" : {
      "accountId" : "624599302546845924",
      "userLink" : "https://twitter.com/intent/user?user_id=624599302546845924"
    }
  },
  {
    "follower" : {
      "accountId" : "645286114379224536",
      "userLink" : "https://twitter.com/intent/user?user_id=645286114379224536"
    }
  },
  {
    "follower" : {
      "accountId" : "631590911970741708",
      "userLink" : "https://twitter.com/intent/user?user_id=631590911970741708"
    }
  },
  {
    "follower" : {
      "accountId" : "618535808210992856",
      "userLink" : "https://twitter.com/intent/user?user_id=618535808210992856"
    }
  },
  {
    "follower" : {
      "accountId" : "649514785049584496",
      "userLink" : "https://twitter.com/intent/user?user_id=649514785049584496"
    }
  },
  {
    "follower" : {
      "accountId" : "603245875001797854",
      "userLink" : "https://twitter.com/intent/user?user_id=603245875001797854"
    }
  },
  {
    "follower" : {
      "accountId" : "606712925903833855",
      "userLink" : "https://twitter.com/intent/user?user_id=606712925903833855"
    }
  },
  {
    "follower" : {
      "accountId" : "618278556352945448",
      "userLink" : "https://twitter.com/intent/user?user_id=618278556352945448"
    }
  },
  {
    "follower" : {
      "accountId" : "603637667953993140",
      "userLink" : "https://twitter.com/intent/user?user_id=603637667953993140"
    }
  },
  {
    "follower" : {
      "accountId" : "632924397629920276",
      "userLink" : "https://twitter.com/intent/user?user_id=632924397629920276"
    }
  },
  {
    "follower" : {
      "accountId" : "610057274421578006",
      "userLink" : "https://twitter.com/intent/user?user_id=610057274421578006"
    }
  },
  {
    "follower" : {
      "accountId" : "643000908489913392",
      "userLink" : "https://twitter.com/intent/user?user_id=643000908489913392"
    }
  },
  {
    "follower" : {
      "accountId" : "602567558976351852",
      "userLink" : "https://twitter.com/intent/user?user_id=602567558976351852"
    }
  },
  {
    "follower" : {
      "accountId" : "633831544660575168",
      "userLink" : "https://twitter.com/intent/user?user_id=633831544660575168"
    }
  },
  {
    "follower" : {
      "accountId" : "637033424479622792",
      "userLink" : "https://twitter.com/intent/user?user_id=637033424479622792"
    }
  },
  {
    "follower" : {
      "accountId" : "648826345351622296",
      "userLink" : "https://twitter.com/intent/user?user_id=648826345351622296"
    }
  },
  {
    "follower" : {
      "accountId" : "611588261202941174",
      "userLink" : "https://twitter.com/intent/user?user_id=611588261202941174"
    }
  },
  {
    "follower" : {
      "accountId" : "648298416778928056",
      "userLink" : "https://twitter.com/intent/user?user_id=648298416778928056"
    }
  },
  {
    "follower" : {
      "accountId" : "647205703380366384",
      "userLink" : "https://twitter.com/intent/user?user_id=647205703380366384"
    }
  },
  {
    "follower" : {
      "accountId" : "614358839088664204",
      "userLink" : "https://twitter.com/intent/user?user_id=614358839088664204"
    }
  },
  {
    "follower" : {
      "accountId" : "605888377069700240",
      "userLink" : "https://twitter.com/intent/user?user_id=605888377069700240"
    }
  },
  {
    "follower" : {
      "accountId" : "624199339377928496",
      "userLink" : "https://twitter.com/intent/user?user_id=624199339377928496"
    }
  },
  {
    "follower" : {
      "accountId" : "608962735940320993",
      "userLink" : "https://twitter.com/intent/user?user_id=608962735940320993"
    }
  },
  {
    "follower" : {
      "accountId" : "646399783076597968",
      "userLink" : "https://twitter.com/intent/user?user_id=646399783076597968"
    }
  },
  {
    "follower" : {
      "accountId" : "627544169763394904",
      "userLink" : "https://twitter.com/intent/user?user_id=627544169763394904"
    }
  },
  {
    "follower" : {
      "accountId" : "620814960183553892",
      "userLink" : "https://twitter.com/intent/user?user_id=620814960183553892"
    }
  },
  {
    "follower" : {
      "accountId" : "632487314837784760",
      "userLink" : "https://twitter.com/intent/user?user_id=632487314837784760"
    }
  },
  {
    "follower" : {
      "accountId" : "622480266919193192",
      "userLink" : "https://twitter.com/intent/user?user_id=622480266919193192"
    }
  },
  {
    "follower" : {
      "accountId" : "613591766084582330",
      "userLink" : "https://twitter.com/intent/user?user_id=613591766084582330"
    }
  },
  {
    "follower" : {
      "accountId" : "611430790303296546",
      "userLink" : "https://twitter.com/intent/user?user_id=611430790303296546"
    }
  },
  {
    "follower" : {
      "accountId" : "639692962379777192",
      "userLink" : "https://twitter.com/intent/user?user_id=639692962379777192"
    }
  },
  {
    "follower" : {
      "accountId" : "628126629558085836",
      "userLink" : "https://twitter.com/intent/user?user_id=628126629558085836"
    }
  },
  {
    "follower" : {
      "accountId" : "606543765664514517",
      "userLink" : "https://twitter.com/intent/user?user_id=606543765664514517"
    }
  },
  {
    "follower" : {
      "accountId" : "615400349649990420",
      "userLink" : "https://twitter.com/intent/user?user_id=615400349649990420"
    }
  },
  {
    "follower" : {
      "accountId" : "609498122465303688",
      "userLink" : "https://twitter.com/intent/user?user_id=609498122465303688"
    }
  },
  {
    "follower" : {
      "accountId" : "610239598417060148",
      "userLink" : "https://twitter.com/intent/user?user_id=610239598417060148"
    }
  },
  {
    "follower" : {
      "accountId" : "634803349199939232",
      "userLink" : "https://twitter.com/intent/user?user_id=634803349199939232"
    }
  },
  {
    "follower" : {
      "accountId" : "617728480783055766",
      "userLink" : "https://twitter.com/intent/user?user_id=617728480783055766"
    }
  },
  {
    "follower" : {
      "accountId" : "632640411822862740",
      "userLink" : "https://twitter.com/intent/user?user_id=632640411822862740"
    }
  },
  {
    "follower" : {
      "accountId" : "639077927878175176",
      "userLink" : "https://twitter.com/intent/user?user_id=639077927878175176"
    }
  },
  {
    "follower" : {
      "accountId" : "624389868283595516",
      "userLink" : "https://twitter.com/intent/user?user_id=624389868283595516"
    }
  },
  {
    "follower" : {
      "accountId" : "623529476241660848",
      "userLink" : "https://twitter.com/intent/user?user_id=623529476241660848"
    }
  },
  {
    "follower" : {
      "accountId" : "611814440719901730",
      "userLink" : "https://twitter.com/intent/user?user_id=611814440719901730"
    }
  },
  {
    "follower" : {
      "accountId" : "649860569120386120",
      "userLink" : "https://twitter.com/intent/user?user_id=649860569120386120"
    }
  },
  {
    "follower" : {
      "accountId" : "628415282466672596",
      "userLink" : "https://twitter.com/intent/user?user_id=628415282466672596"
    }
  },
  {
    "follower" : {
      "accountId" : "639002407677053160",
      "userLink" : "https://twitter.com/intent/user?user_id=639002407677053160"
    }
  },
  {
    "follower" : {
      "accountId" : "648151604658234480",
      "userLink" : "https://twitter.com/intent/user?user_id=648151604658234480"
    }
  },
  {
    "follower" : {
      "accountId" : "649919668233074824",
      "userLink" : "https://twitter.com/intent/user?user_id=649919668233074824"
    }
  },
  {
    "follower" : {
      "accountId" : "607905227860530406",
      "userLink" : "https://twitter.com/intent/user?user_id=607905227860530406"
    }
  },
  {
    "follower" : {
      "accountId" : "604722173835602472",
      "userLink" : "https://twitter.com/intent/user?user_id=604722173835602472"
    }
  },
  {
    "follower" : {
      "accountId" : "644550080758391648",
      "userLink" : "https://twitter.com/intent/user?user_id=644550080758391648"
    }
  },
  {
    "follower" : {
      "accountId" : "622636783330527960",
      "userLink" : "https://twitter.com/intent/user?user_id=622636783330527960"
    }
  },
  {
    "follower" : {
      "accountId" : "628341502078537780",
      "userLink" : "https://twitter.com/intent/user?user_id=628341502078537780"
    }
  },
  {
    "follower" : {
      "accountId" : "615528660422469648",
      "userLink" : "https://twitter.com/intent/user?user_id=615528660422469648"
    }
  },
  {
    "follower" : {
      "accountId" : "638711515610186768",
      "userLink" : "https://twitter.com/intent/user?user_id=638711515610186768"
    }
  },
  {
    "follower" : {
      "accountId" : "635818273553596164",
      "userLink" : "https://twitter.com/intent/user?user_id=635818273553596164"
    }
  },
  {
    "follower" : {
      "accountId" : "601819209282113437",
      "userLink" : "https://twitter.com/intent/user?user_id=601819209282113437"
    }
  },
  {
    "follower" : {
      "accountId" : "617853566643954156",
      "userLink" : "https://twitter.com/intent/user?user_id=617853566643954156"
    }
  },
  {
    "follower" : {
      "accountId" : "619039179947228800",
      "userLink" : "https://twitter.com/intent/user?user_id=619039179947228800"
    }
  },
  {
    "follower" : {
      "accountId" : "604712846817603605",
      "userLink" : "https://twitter.com/intent/user?user_id=604712846817603605"
    }
  },
  {
    "follower" : {
      "accountId" : "601556764450636866",
      "userLink" : "https://twitter.com/intent/user?user_id=601556764450636866"
    }
  },
  {
    "follower" : {
      "accountId" : "615103547759538488",
      "userLink" : "https://twitter.com/intent/user?user_id=615103547759538488"
    }
  },
  {
    "follower" : {
      "accountId" : "23559859998059",
      "userLink" : "https://twitter.com/intent/user?user_id=23559859998059"
    }
  },
  {
    "follower" : {
      "accountId" : "620170178034374276",
      "userLink" : "https://twitter.com/intent/user?user_id=620170178034374276"
    }
  },
  {
    "follower" : {
      "accountId" : "642878636085994600",
      "userLink" : "https://twitter.com/intent/user?user_id=642878636085994600"
    }
  },
  {
    "follower" : {
      "accountId" : "631371104751098268",
      "userLink" : "https://twitter.com/intent/user?user_id=631371104751098268"
    }
  },
  {
    "follower" : {
      "accountId" : "646628984921422936",
      "userLink" : "https://twitter.com/intent/user?user_id=646628984921422936"
    }
  },
  {
    "follower" : {
      "accountId" : "638268209152418960",
      "userLink" : "https://twitter.com/intent/user?user_id=638268209152418960"
    }
  },
  {
    "follower" : {
      "accountId" : "630692990872037064",
      "userLink" : "https://twitter.com/intent/user?user_id=630692990872037064"
    }
  },
  {
    "follower" : {
      "accountId" : "634148789893775820",
      "userLink" : "https://twitter.com/intent/user?user_id=634148789893775820"
    }
  },
  {
    "follower" : {
      "accountId" : "610211294705951024",
      "userLink" : "https://twitter.com/intent/user?user_id=610211294705951024"
    }
  },
  {
    "follower" : {
      "accountId" : "608135295843819568",
      "userLink" : "https://twitter.com/intent/user?user_id=608135295843819568"
    }
  },
  {
    "follower" : {
      "accountId" : "604969181047791682",
      "userLink" : "https://twitter.com/intent/user?user_id=604969181047791682"
    }
  },
  {
    "follower" : {
      "accountId" : "609847803258644872",
      "userLink" : "https://twitter.com/intent/user?user_id=609847803258644872"
    }
  },
  {
    "follower" : {
      "accountId" : "616395968273969164",
      "userLink" : "https://twitter.com/intent/user?user_id=616395968273969164"
    }
  },
  {
    "follower" : {
      "accountId" : "643144284353447592",
      "userLink" : "https://twitter.com/intent/user?user_id=643144284353447592"
    }
  },
  {
    "follower" : {
      "accountId" : "611376565873762046",
      "userLink" : "https://twitter.com/intent/user?user_id=611376565873762046"
    }
  },
  {
    "follower" : {
      "accountId" : "604083723408955642",
      "userLink" : "https://twitter.com/intent/user?user_id=604083723408955642"
    }
  },
  {
    "follower" : {
      "accountId" : "643107623690774712",
      "userLink" : "https://twitter.com/intent/user?user_id=643107623690774712"
    }
  },
  {
    "follower" : {
      "accountId" : "649615032719098016",
      "userLink" : "https://twitter.com/intent/user?user_id=649615032719098016"
    }
  },
  {
    "follower" : {
      "accountId" : "603402005739229308",
      "userLink" : "https://twitter.com/intent/user?user_id=603402005739229308"
    }
  },
  {
    "follower" : {
      "accountId" : "601664836892857724",
      "userLink" : "https://twitter.com/intent/user?user_id=601664836892857724"
    }
  },
  {
    "follower" : {
      "accountId" : "601195391478156199",
      "userLink" : "https://twitter.com/intent/user?user_id=601195391478156199"
    }
  },
  {
    "follower" : {
      "accountId" : "633809536309121780",
      "userLink" : "https://twitter.com/intent/user?user_id=633809536309121780"
    }
  },
  {
    "follower" : {
      "accountId" : "643016091945030976",
      "userLink" : "https://twitter.com/intent/user?user_id=643016091945030976"
    }
  },
  {
    "follower" : {
      "accountId" : "641521653824657048",
      "userLink" : "https://twitter.com/intent/user?user_id=641521653824657048"
    }
  },
  {
    "follower" : {
      "accountId" : "633730172198289004",
      "userLink" : "https://twitter.com/intent/user?user_id=633730172198289004"
    }
  },
  {
    "follower" : {
      "accountId" : "635930996474033716",
      "userLink" : "https://twitter.com/intent/user?user_id=635930996474033716"
    }
  },
  {
    "follower" : {
      "accountId" : "601905848908850371",
      "userLink" : "https://twitter.com/intent/user?user_id=601905848908850371"
    }
  },
  {
    "follower" : {
      "accountId" : "622739943334967012",
      "userLink" : "https://twitter.com/intent/user?user_id=622739943334967012"
    }
  },
  {
    "follower" : {
      "accountId" : "611444752231959764",
      "userLink" : "https://twitter.com/intent/user?user_id=611444752231959764"
    }
  },
  {
    "follower" : {
      "accountId" : "615211039391918490",
      "userLink" : "https://twitter.com/intent/user?user_id=615211039391918490"
    }
  },
  {
    "follower" : {
      "accountId" : "622357979839209552",
      "userLink" : "https://twitter.com/intent/user?user_id=622357979839209552"
    }
  },
  {
    "follower" : {
      "accountId" : "610297375141214782",
      "userLink" : "https://twitter.com/intent/user?user_id=610297375141214782"
    }
  },
  {
    "follower" : {
      "accountId" : "5958987324578055",
      "userLink" : "https://twitter.com/intent/user?user_id=5958987324578055"
    }
  },
  {
    "follower" : {
      "accountId" : "610256145915855436",
      "userLink" : "https://twitter.com/intent/user?user_id=610256145915855436"
    }
  },
  {
    "follower" : {
      "accountId" : "634195537108966560",
      "userLink" : "https://twitter.com/intent/user?user_id=634195537108966560"
    }
  },
  {
    "follower" : {
      "accountId" : "614646677368988514",
      "userLink" : "https://twitter.com/intent/user?user_id=614646677368988514"
    }
  },
  {
    "follower" : {
      "accountId" : "641583470312456760",
      "userLink" : "https://twitter.com/intent/user?user_id=641583470312456760"
    }
  },
  {
    "follower" : {
      "accountId" : "609771154627425704",
      "userLink" : "https://twitter.com/intent/user?user_id=609771154627425704"
    }
  },
  {
    "follower" : {
      "accountId" : "2068964850332875",
      "userLink" : "https://twitter.com/intent/user?user_id=2068964850332875"
    }
  },
  {
    "follower" : {
      "accountId" : "623279481438474176",
      "userLink" : "https://twitter.com/intent/user?user_id=623279481438474176"
    }
  },
  {
    "follower" : {
      "accountId" : "605996302994429797",
      "userLink" : "https://twitter.com/intent/user?user_id=605996302994429797"
    }
  },
  {
    "follower" : {
      "accountId" : "637255523672278376",
      "userLink" : "https://twitter.com/intent/user?user_id=637255523672278376"
    }
  },
  {
    "follower" : {
      "accountId" : "625407809172861612",
      "userLink" : "https://twitter.com/intent/user?user_id=625407809172861612"
    }
  },
  {
    "follower" : {
      "accountId" : "615301772872532098",
      "userLink" : "https://twitter.com/intent/user?user_id=615301772872532098"
    }
  },
  {
    "follower" : {
      "accountId" : "610100834421016480",
      "userLink" : "https://twitter.com/intent/user?user_id=610100834421016480"
    }
  },
  {
    "follower" : {
      "accountId" : "635124262897999804",
      "userLink" : "https://twitter.com/intent/user?user_id=635124262897999804"
    }
  },
  {
    "follower" : {
      "accountId" : "626071302740254960",
      "userLink" : "https://twitter.com/intent/user?user_id=626071302740254960"
    }
  },
  {
    "follower" : {
      "accountId" : "606557924852968461",
      "userLink" : "https://twitter.com/intent/user?user_id=606557924852968461"
    }
  },
  {
    "follower" : {
      "accountId" : "639254626998919752",
      "userLink" : "https://twitter.com/intent/user?user_id=639254626998919752"
    }
  },
  {
    "follower" : {
      "accountId" : "625161925398175512",
      "userLink" : "https://twitter.com/intent/user?user_id=625161925398175512"
    }
  },
  {
    "follower" : {
      "accountId" : "601116061259012846",
      "userLink" : "https://twitter.com/intent/user?user_id=601116061259012846"
    }
  },
  {
    "follower" : {
      "accountId" : "602587890643678525",
      "userLink" : "https://twitter.com/intent/user?user_id=602587890643678525"
    }
  },
  {
    "follower" : {
      "accountId" : "627521015875491712",
      "userLink" : "https://twitter.com/intent/user?user_id=627521015875491712"
    }
  },
  {
    "follower" : {
      "accountId" : "618511183357766308",
      "userLink" : "https://twitter.com/intent/user?user_id=618511183357766308"
    }
  },
  {
    "follower" : {
      "accountId" : "626842320649662064",
      "userLink" : "https://twitter.com/intent/user?user_id=626842320649662064"
    }
  },
  {
    "follower" : {
      "accountId" : "628524429127192928",
      "userLink" : "https://twitter.com/intent/user?user_id=628524429127192928"
    }
  },
  {
    "follower" : {
      "accountId" : "625121884354415252",
      "userLink" : "https://twitter.com/intent/user?user_id=625121884354415252"
    }
  },
  {
    "follower" : {
      "accountId" : "601705623262929295",
      "userLink" : "https://twitter.com/intent/user?user_id=601705623262929295"
    }
  },
  {
    "follower" : {
      "accountId" : "637292428415674192",
      "userLink" : "https://twitter.com/intent/user?user_id=637292428415674192"
    }
  },
  {
    "follower" : {
      "accountId" : "637513975449275448",
      "userLink" : "https://twitter.com/intent/user?user_id=637513975449275448"
    }
  },
  {
    "follower" : {
      "accountId" : "614680545104776560",
      "userLink" : "https://twitter.com/intent/user?user_id=614680545104776560"
    }
  },
  {
    "follower" : {
      "accountId" : "641240331632016736",
      "userLink" : "https://twitter.com/intent/user?user_id=641240331632016736"
    }
  },
  {
    "follower" : {
      "accountId" : "604543167761138600",
      "userLink" : "https://twitter.com/intent/user?user_id=604543167761138600"
    }
  },
  {
    "follower" : {
      "accountId" : "609361573605009932",
      "userLink" : "https://twitter.com/intent/user?user_id=609361573605009932"
    }
  },
  {
    "follower" : {
      "accountId" : "635296763170884616",
      "userLink" : "https://twitter.com/intent/user?user_id=635296763170884616"
    }
  },
  {
    "follower" : {
      "accountId" : "622360580728304132",
      "userLink" : "https://twitter.com/intent/user?user_id=622360580728304132"
    }
  },
  {
    "follower" : {
      "accountId" : "646705362597339000",
      "userLink" : "https://twitter.com/intent/user?user_id=646705362597339000"
    }
  },
  {
    "follower" : {
      "accountId" : "620618863363459460",
      "userLink" : "https://twitter.com/intent/user?user_id=620618863363459460"
    }
  },
  {
    "follower" : {
      "accountId" : "635669323752058652",
      "userLink" : "https://twitter.com/intent/user?user_id=635669323752058652"
    }
  },
  {
    "follower" : {
      "accountId" : "649302715233851304",
      "userLink" : "https://twitter.com/intent/user?user_id=649302715233851304"
    }
  },
  {
    "follower" : {
      "accountId" : "601897642591381482",
      "userLink" : "https://twitter.com/intent/user?user_id=601897642591381482"
    }
  },
  {
    "follower" : {
      "accountId" : "612620634984374340",
      "userLink" : "https://twitter.com/intent/user?user_id=612620634984374340"
    }
  },
  {
    "follower" : {
      "accountId" : "643228426992263256",
      "userLink" : "https://twitter.com/intent/user?user_id=643228426992263256"
    }
  },
  {
    "follower" : {
      "accountId" : "630971064425950044",
      "userLink" : "https://twitter.com/intent/user?user_id=630971064425950044"
    }
  },
  {
    "follower" : {
      "accountId" : "604734531496319960",
      "userLink" : "https://twitter.com/intent/user?user_id=604734531496319960"
    }
  },
  {
    "follower" : {
      "accountId" : "646282289227412128",
      "userLink" : "https://twitter.com/intent/user?user_id=646282289227412128"
    }
  },
  {
    "follower" : {
      "accountId" : "615204577558431470",
      "userLink" : "https://twitter.com/intent/user?user_id=615204577558431470"
    }
  },
  {
    "follower" : {
      "accountId" : "202863713289694576",
      "userLink" : "https://twitter.com/intent/user?user_id=202863713289694576"
    }
  },
  {
    "follower" : {
      "accountId" : "625822600683115144",
      "userLink" : "https://twitter.com/intent/user?user_id=625822600683115144"
    }
  },
  {
    "follower" : {
      "accountId" : "641817239332453840",
      "userLink" : "https://twitter.com/intent/user?user_id=641817239332453840"
    }
  },
  {
    "follower" : {
      "accountId" : "626891409200553912",
      "userLink" : "https://twitter.com/intent/user?user_id=626891409200553912"
    }
  },
  {
    "follower" : {
      "accountId" : "649080717608807416",
      "userLink" : "https://twitter.com/intent/user?user_id=649080717608807416"
    }
  },
  {
    "follower" : {
      "accountId" : "622924542687219592",
      "userLink" : "https://twitter.com/intent/user?user_id=622924542687219592"
    }
  },
  {
    "follower" : {
      "accountId" : "639102044982764920",
      "userLink" : "https://twitter.com/intent/user?user_id=639102044982764920"
    }
  },
  {
    "follower" : {
      "accountId" : "605763386145652039",
      "userLink" : "https://twitter.com/intent/user?user_id=605763386145652039"
    }
  },
  {
    "follower" : {
      "accountId" : "618073655543815232",
      "userLink" : "https://twitter.com/intent/user?user_id=618073655543815232"
    }
  },
  {
    "follower" : {
      "accountId" : "649096131647021912",
      "userLink" : "https://twitter.com/intent/user?user_id=649096131647021912"
    }
  },
  {
    "follower" : {
      "accountId" : "608268286792129981",
      "userLink" : "https://twitter.com/intent/user?user_id=608268286792129981"
    }
  },
  {
    "follower" : {
      "accountId" : "617755920967661936",
      "userLink" : "https://twitter.com/intent/user?user_id=617755920967661936"
    }
  },
  {
    "follower" : {
      "accountId" : "644987281552559968",
      "userLink" : "https://twitter.com/intent/user?user_id=644987281552559968"
    }
  },
  {
    "follower" : {
      "accountId" : "617370493907955308",
      "userLink" : "https://twitter.com/intent/user?user_id=617370493907955308"
    }
  },
  {
    "follower" : {
      "accountId" : "631665384209499308",
      "userLink" : "https://twitter.com/intent/user?user_id=631665384209499308"
    }
  },
  {
    "follower" : {
      "accountId" : "638471883280902112",
      "userLink" : "https://twitter.com/intent/user?user_id=638471883280902112"
    }
  },
  {
    "follower" : {
      "accountId" : "640918519376992344",
      "userLink" : "https://twitter.com/intent/user?user_id=640918519376992344"
    }
  },
  {
    "follower" : {
      "accountId" : "1752820049612449",
      "userLink" : "https://twitter.com/intent/user?user_id=1752820049612449"
    }
  },
  {
    "follower" : {
      "accountId" : "612401029026263544",
      "userLink" : "https://twitter.com/intent/user?user_id=612401029026263544"
    }
  },
  {
    "follower" : {
      "accountId" : "600608706977982181",
      "userLink" : "https://twitter.com/intent/user?user_id=600608706977982181"
    }
  },
  {
    "follower" : {
      "accountId" : "648694538205605312",
      "userLink" : "https://twitter.com/intent/user?user_id=648694538205605312"
    }
  },
  {
    "follower" : {
      "accountId" : "630383646567158236",
      "userLink" : "https://twitter.com/intent/user?user_id=630383646567158236"
    }
  },
  {
    "follower" : {
      "accountId" : "604757430341362268",
      "userLink" : "https://twitter.com/intent/user?user_id=604757430341362268"
    }
  },
  {
    "follower" : {
      "accountId" : "606486671640709490",
      "userLink" : "https://twitter.com/intent/user?user_id=606486671640709490"
    }
  },
  {
    "follower" : {
      "accountId" : "601197562617485054",
      "userLink" : "https://twitter.com/intent/user?user_id=601197562617485054"
    }
  },
  {
    "follower" : {
      "accountId" : "614619492062058010",
      "userLink" : "https://twitter.com/intent/user?user_id=614619492062058010"
    }
  },
  {
    "follower" : {
      "accountId" : "617034532890186110",
      "userLink" : "https://twitter.com/intent/user?user_id=617034532890186110"
    }
  },
  {
    "follower" : {
      "accountId" : "638097727169720904",
      "userLink" : "https://twitter.com/intent/user?user_id=638097727169720904"
    }
  },
  {
    "follower" : {
      "accountId" : "630628811256515516",
      "userLink" : "https://twitter.com/intent/user?user_id=630628811256515516"
    }
  },
  {
    "follower" : {
      "accountId" : "643042626538035968",
      "userLink" : "https://twitter.com/intent/user?user_id=643042626538035968"
    }
  },
  {
    "follower" : {
      "accountId" : "606707582931859424",
      "userLink" : "https://twitter.com/intent/user?user_id=606707582931859424"
    }
  },
  {
    "follower" : {
      "accountId" : "648174634329407056",
      "userLink" : "https://twitter.com/intent/user?user_id=648174634329407056"
    }
  },
  {
    "follower" : {
      "accountId" : "603425505823894748",
      "userLink" : "https://twitter.com/intent/user?user_id=603425505823894748"
    }
  },
  {
    "follower" : {
      "accountId" : "629922345367891316",
      "userLink" : "https://twitter.com/intent/user?user_id=629922345367891316"
    }
  },
  {
    "follower" : {
      "accountId" : "609865526091155952",
      "userLink" : "https://twitter.com/intent/user?user_id=609865526091155952"
    }
  },
  {
    "follower" : {
      "accountId" : "18951686597297",
      "userLink" : "https://twitter.com/intent/user?user_id=18951686597297"
    }
  },
  {
    "follower" : {
      "accountId" : "628517348201811544",
      "userLink" : "https://twitter.com/intent/user?user_id=628517348201811544"
    }
  },
  {
    "follower" : {
      "accountId" : "622085470038258388",
      "userLink" : "https://twitter.com/intent/user?user_id=622085470038258388"
    }
  },
  {
    "follower" : {
      "accountId" : "612090331422764706",
      "userLink" : "https://twitter.com/intent/user?user_id=612090331422764706"
    }
  },
  {
    "follower" : {
      "accountId" : "603729501693258497",
      "userLink" : "https://twitter.com/intent/user?user_id=603729501693258497"
    }
  },
  {
    "follower" : {
      "accountId" : "609605334309860570",
      "userLink" : "https://twitter.com/intent/user?user_id=609605334309860570"
    }
  },
  {
    "follower" : {
      "accountId" : "635888975381410824",
      "userLink" : "https://twitter.com/intent/user?user_id=635888975381410824"
    }
  },
  {
    "follower" : {
      "accountId" : "615638438016707818",
      "userLink" : "https://twitter.com/intent/user?user_id=615638438016707818"
    }
  },
  {
    "follower" : {
      "accountId" : "1725671461059537",
      "userLink" : "https://twitter.com/intent/user?user_id=1725671461059537"
    }
  },
  {
    "follower" : {
      "accountId" : "619881026708853696",
      "userLink" : "https://twitter.com/intent/user?user_id=619881026708853696"
    }
  },
  {
    "follower" : {
      "accountId" : "606785786219857914",
      "userLink" : "https://twitter.com/intent/user?user_id=606785786219857914"
    }
  },
  {
    "follower" : {
      "accountId" : "634901543966560344",
      "userLink" : "https://twitter.com/intent/user?user_id=634901543966560344"
    }
  },
  {
    "follower" : {
      "accountId" : "642612708173587440",
      "userLink" : "https://twitter.com/intent/user?user_id=642612708173587440"
    }
  },
  {
    "follower" : {
      "accountId" : "608906203112170347",
      "userLink" : "https://twitter.com/intent/user?user_id=608906203112170347"
    }
  },
  {
    "follower" : {
      "accountId" : "610157089853891360",
      "userLink" : "https://twitter.com/intent/user?user_id=610157089853891360"
    }
  },
  {
    "follower" : {
      "accountId" : "646858961482564360",
      "userLink" : "https://twitter.com/intent/user?user_id=646858961482564360"
    }
  },
  {
    "follower" : {
      "accountId" : "613694156950030900",
      "userLink" : "https://twitter.com/intent/user?user_id=613694156950030900"
    }
  },
  {
    "follower" : {
      "accountId" : "620829953621567404",
      "userLink" : "https://twitter.com/intent/user?user_id=620829953621567404"
    }
  },
  {
    "follower" : {
      "accountId" : "627987486529750160",
      "userLink" : "https://twitter.com/intent/user?user_id=627987486529750160"
    }
  },
  {
    "follower" : {
      "accountId" : "617924396875238186",
      "userLink" : "https://twitter.com/intent/user?user_id=617924396875238186"
    }
  },
  {
    "follower" : {
      "accountId" : "600096382380302389",
      "userLink" : "https://twitter.com/intent/user?user_id=600096382380302389"
    }
  },
  {
    "follower" : {
      "accountId" : "613292260365700864",
      "userLink" : "https://twitter.com/intent/user?user_id=613292260365700864"
    }
  },
  {
    "follower" : {
      "accountId" : "633134381165857096",
      "userLink" : "https://twitter.com/intent/user?user_id=633134381165857096"
    }
  },
  {
    "follower" : {
      "accountId" : "636134160768434736",
      "userLink" : "https://twitter.com/intent/user?user_id=636134160768434736"
    }
  },
  {
    "follower" : {
      "accountId" : "617069442425368908",
      "userLink" : "https://twitter.com/intent/user?user_id=617069442425368908"
    }
  },
  {
    "follower" : {
      "accountId" : "618057088477787604",
      "userLink" : "https://twitter.com/intent/user?user_id=618057088477787604"
    }
  },
  {
    "follower" : {
      "accountId" : "602318707902132927",
      "userLink" : "https://twitter.com/intent/user?user_id=602318707902132927"
    }
  },
  {
    "follower" : {
      "accountId" : "639582172422811456",
      "userLink" : "https://twitter.com/intent/user?user_id=639582172422811456"
    }
  },
  {
    "follower" : {
      "accountId" : "625543255887048932",
      "userLink" : "https://twitter.com/intent/user?user_id=625543255887048932"
    }
  },
  {
    "follower" : {
      "accountId" : "644689962466359608",
      "userLink" : "https://twitter.com/intent/user?user_id=644689962466359608"
    }
  },
  {
    "follower" : {
      "accountId" : "607547769184591807",
      "userLink" : "https://twitter.com/intent/user?user_id=607547769184591807"
    }
  },
  {
    "follower" : {
      "accountId" : "627352256068721296",
      "userLink" : "https://twitter.com/intent/user?user_id=627352256068721296"
    }
  },
  {
    "follower" : {
      "accountId" : "618156682245602908",
      "userLink" : "https://twitter.com/intent/user?user_id=618156682245602908"
    }
  },
  {
    "follower" : {
      "accountId" : "636215552035177560",
      "userLink" : "https://twitter.com/intent/user?user_id=636215552035177560"
    }
  },
  {
    "follower" : {
      "accountId" : "642148362027703832",
      "userLink" : "https://twitter.com/intent/user?user_id=642148362027703832"
    }
  },
  {
    "follower" : {
      "accountId" : "636718929517251952",
      "userLink" : "https://twitter.com/intent/user?user_id=636718929517251952"
    }
  },
  {
    "follower" : {
      "accountId" : "613180766030162994",
      "userLink" : "https://twitter.com/intent/user?user_id=613180766030162994"
    }
  },
  {
    "follower" : {
      "accountId" : "635604195646020388",
      "userLink" : "https://twitter.com/intent/user?user_id=635604195646020388"
    }
  },
  {
    "follower" : {
      "accountId" : "640323601670965728",
      "userLink" : "https://twitter.com/intent/user?user_id=640323601670965728"
    }
  },
  {
    "follower" : {
      "accountId" : "625539835203590196",
      "userLink" : "https://twitter.com/intent/user?user_id=625539835203590196"
    }
  },
  {
    "follower" : {
      "accountId" : "614665341524896830",
      "userLink" : "https://twitter.com/intent/user?user_id=614665341524896830"
    }
  },
  {
    "follower" : {
      "accountId" : "627509128730057664",
      "userLink" : "https://twitter.com/intent/user?user_id=627509128730057664"
    }
  },
  {
    "follower" : {
      "accountId" : "601793117476624167",
      "userLink" : "https://twitter.com/intent/user?user_id=601793117476624167"
    }
  },
  {
    "follower" : {
      "accountId" : "629722118812848168",
      "userLink" : "https://twitter.com/intent/user?user_id=629722118812848168"
    }
  },
  {
    "follower" : {
      "accountId" : "644912870195207672",
      "userLink" : "https://twitter.com/intent/user?user_id=644912870195207672"
    }
  },
  {
    "follower" : {
      "accountId" : "611332857988389478",
      "userLink" : "https://twitter.com/intent/user?user_id=611332857988389478"
    }
  },
  {
    "follower" : {
      "accountId" : "604041528835004199",
      "userLink" : "https://twitter.com/intent/user?user_id=604041528835004199"
    }
  },
  {
    "follower" : {
      "accountId" : "606593288533634634",
      "userLink" : "https://twitter.com/intent/user?user_id=606593288533634634"
    }
  },
  {
    "follower" : {
      "accountId" : "609921562885033974",
      "userLink" : "https://twitter.com/intent/user?user_id=609921562885033974"
    }
  },
  {
    "follower" : {
      "accountId" : "607385231847328133",
      "userLink" : "https://twitter.com/intent/user?user_id=607385231847328133"
    }
  },
  {
    "follower" : {
      "accountId" : "3250295074378536",
      "userLink" : "https://twitter.com/intent/user?user_id=3250295074378536"
    }
  },
  {
    "follower" : {
      "accountId" : "607911160096698955",
      "userLink" : "https://twitter.com/intent/user?user_id=607911160096698955"
    }
  },
  {
    "follower" : {
      "accountId" : "616302787896396398",
      "userLink" : "https://twitter.com/intent/user?user_id=616302787896396398"
    }
  },
  {
    "follower" : {
      "accountId" : "641722940719233936",
      "userLink" : "https://twitter.com/intent/user?user_id=641722940719233936"
    }
  },
  {
    "follower" : {
      "accountId" : "621823784134251472",
      "userLink" : "https://twitter.com/intent/user?user_id=621823784134251472"
    }
  },
  {
    "follower" : {
      "accountId" : "642709297409922992",
      "userLink" : "https://twitter.com/intent/user?user_id=642709297409922992"
    }
  },
  {
    "follower" : {
      "accountId" : "643355239981811296",
      "userLink" : "https://twitter.com/intent/user?user_id=643355239981811296"
    }
  },
  {
    "follower" : {
      "accountId" : "443014862582751360",
      "userLink" : "https://twitter.com/intent/user?user_id=443014862582751360"
    }
  },
  {
    "follower" : {
      "accountId" : "620016153281255904",
      "userLink" : "https://twitter.com/intent/user?user_id=620016153281255904"
    }
  },
  {
    "follower" : {
      "accountId" : "647199413509271352",
      "userLink" : "https://twitter.com/intent/user?user_id=647199413509271352"
    }
  },
  {
    "follower" : {
      "accountId" : "622972158452483016",
      "userLink" : "https://twitter.com/intent/user?user_id=622972158452483016"
    }
  },
  {
    "follower" : {
      "accountId" : "640168236131155416",
      "userLink" : "https://twitter.com/intent/user?user_id=640168236131155416"
    }
  },
  {
    "follower" : {
      "accountId" : "618966838012509664",
      "userLink" : "https://twitter.com/intent/user?user_id=618966838012509664"
    }
  },
  {
    "follower" : {
      "accountId" : "621807619993894996",
      "userLink" : "https://twitter.com/intent/user?user_id=621807619993894996"
    }
  },
  {
    "follower" : {
      "accountId" : "600049264246614666",
      "userLink" : "https://twitter.com/intent/user?user_id=600049264246614666"
    }
  },
  {
    "follower" : {
      "accountId" : "640169333195865144",
      "userLink" : "https://twitter.com/intent/user?user_id=640169333195865144"
    }
  },
  {
    "follower" : {
      "accountId" : "629554977283313632",
      "userLink" : "https://twitter.com/intent/user?user_id=629554977283313632"
    }
  },
  {
    "follower" : {
      "accountId" : "627004935827850208",
      "userLink" : "https://twitter.com/intent/user?user_id=627004935827850208"
    }
  },
  {
    "follower" : {
      "accountId" : "609234642859791708",
      "userLink" : "https://twitter.com/intent/user?user_id=609234642859791708"
    }
  },
  {
    "follower" : {
      "accountId" : "630557001346489544",
      "userLink" : "https://twitter.com/intent/user?user_id=630557001346489544"
    }
  },
  {
    "follower" : {
      "accountId" : "609735972533566678",
      "userLink" : "https://twitter.com/intent/user?user_id=609735972533566678"
    }
  },
  {
    "follower" : {
      "accountId" : "631347979056889140",
      "userLink" : "https://twitter.com/intent/user?user_id=631347979056889140"
    }
  },
  {
    "follower" : {
      "accountId" : "622328627978736020",
      "userLink" : "https://twitter.com/intent/user?user_id=622328627978736020"
    }
  },
  {
    "follower" : {
      "accountId" : "620280862587341620",
      "userLink" : "https://twitter.com/intent/user?user_id=620280862587341620"
    }
  },
  {
    "follower" : {
      "accountId" : "606292275752895382",
      "userLink" : "https://twitter.com/intent/user?user_id=606292275752895382"
    }
  },
  {
    "follower" : {
      "accountId" : "612247279094588038",
      "userLink" : "https://twitter.com/intent/user?user_id=612247279094588038"
    }
  },
  {
    "follower" : {
      "accountId" : "641811144666753088",
      "userLink" : "https://twitter.com/intent/user?user_id=641811144666753088"
    }
  },
  {
    "follower" : {
      "accountId" : "1907144185161",
      "userLink" : "https://twitter.com/intent/user?user_id=1907144185161"
    }
  },
  {
    "follower" : {
      "accountId" : "618266527929836952",
      "userLink" : "https://twitter.com/intent/user?user_id=618266527929836952"
    }
  },
  {
    "follower" : {
      "accountId" : "604438918401920028",
      "userLink" : "https://twitter.com/intent/user?user_id=604438918401920028"
    }
  },
  {
    "follower" : {
      "accountId" : "606916291963933435",
      "userLink" : "https://twitter.com/intent/user?user_id=606916291963933435"
    }
  },
  {
    "follower" : {
      "accountId" : "642163897976693856",
      "userLink" : "https://twitter.com/intent/user?user_id=642163897976693856"
    }
  },
  {
    "follower" : {
      "accountId" : "629489874584879788",
      "userLink" : "https://twitter.com/intent/user?user_id=629489874584879788"
    }
  },
  {
    "follower" : {
      "accountId" : "640498166729483560",
      "userLink" : "https://twitter.com/intent/user?user_id=640498166729483560"
    }
  },
  {
    "follower" : {
      "accountId" : "638481526699991576",
      "userLink" : "https://twitter.com/intent/user?user_id=638481526699991576"
    }
  },
  {
    "follower" : {
      "accountId" : "609077647354288020",
      "userLink" : "https://twitter.com/intent/user?user_id=609077647354288020"
    }
  },
  {
    "follower" : {
      "accountId" : "37578878530295",
      "userLink" : "https://twitter.com/intent/user?user_id=37578878530295"
    }
  },
  {
    "follower" : {
      "accountId" : "647686428196326640",
      "userLink" : "https://twitter.com/intent/user?user_id=647686428196326640"
    }
  },
  {
    "follower" : {
      "accountId" : "636863861193698096",
      "userLink" : "https://twitter.com/intent/user?user_id=636863861193698096"
    }
  },
  {
    "follower" : {
      "accountId" : "619400128614925584",
      "userLink" : "https://twitter.com/intent/user?user_id=619400128614925584"
    }
  },
  {
    "follower" : {
      "accountId" : "600019540082408670",
      "userLink" : "https://twitter.com/intent/user?user_id=600019540082408670"
    }
  },
  {
    "follower" : {
      "accountId" : "636031333579361016",
      "userLink" : "https://twitter.com/intent/user?user_id=636031333579361016"
    }
  },
  {
    "follower" : {
      "accountId" : "627015648732589244",
      "userLink" : "https://twitter.com/intent/user?user_id=627015648732589244"
    }
  },
  {
    "follower" : {
      "accountId" : "613332147684873080",
      "userLink" : "https://twitter.com/intent/user?user_id=613332147684873080"
    }
  },
  {
    "follower" : {
      "accountId" : "631704984437332436",
      "userLink" : "https://twitter.com/intent/user?user_id=631704984437332436"
    }
  },
  {
    "follower" : {
      "accountId" : "646492974682751680",
      "userLink" : "https://twitter.com/intent/user?user_id=646492974682751680"
    }
  },
  {
    "follower" : {
      "accountId" : "616737986279991402",
      "userLink" : "https://twitter.com/intent/user?user_id=616737986279991402"
    }
  },
  {
    "follower" : {
      "accountId" : "640259659219734528",
      "userLink" : "https://twitter.com/intent/user?user_id=640259659219734528"
    }
  },
  {
    "follower" : {
      "accountId" : "623167209616753960",
      "userLink" : "https://twitter.com/intent/user?user_id=623167209616753960"
    }
  },
  {
    "follower" : {
      "accountId" : "606498862932560456",
      "userLink" : "https://twitter.com/intent/user?user_id=606498862932560456"
    }
  },
  {
    "follower" : {
      "accountId" : "620530670811878616",
      "userLink" : "https://twitter.com/intent/user?user_id=620530670811878616"
    }
  },
  {
    "follower" : {
      "accountId" : "625885607769784180",
      "userLink" : "https://twitter.com/intent/user?user_id=625885607769784180"
    }
  },
  {
    "follower" : {
      "accountId" : "622526041283088640",
      "userLink" : "https://twitter.com/intent/user?user_id=622526041283088640"
    }
  },
  {
    "follower" : {
      "accountId" : "611770626903898084",
      "userLink" : "https://twitter.com/intent/user?user_id=611770626903898084"
    }
  },
  {
    "follower" : {
      "accountId" : "635418741144490396",
      "userLink" : "https://twitter.com/intent/user?user_id=635418741144490396"
    }
  },
  {
    "follower" : {
      "accountId" : "603910915214768695",
      "userLink" : "https://twitter.com/intent/user?user_id=603910915214768695"
    }
  },
  {
    "follower" : {
      "accountId" : "623028716266488048",
      "userLink" : "https://twitter.com/intent/user?user_id=623028716266488048"
    }
  },
  {
    "follower" : {
      "accountId" : "641454409088268008",
      "userLink" : "https://twitter.com/intent/user?user_id=641454409088268008"
    }
  },
  {
    "follower" : {
      "accountId" : "620534708712805172",
      "userLink" : "https://twitter.com/intent/user?user_id=620534708712805172"
    }
  },
  {
    "follower" : {
      "accountId" : "624491981419530084",
      "userLink" : "https://twitter.com/intent/user?user_id=624491981419530084"
    }
  },
  {
    "follower" : {
      "accountId" : "639275816112732336",
      "userLink" : "https://twitter.com/intent/user?user_id=639275816112732336"
    }
  },
  {
    "follower" : {
      "accountId" : "623682166258225728",
      "userLink" : "https://twitter.com/intent/user?user_id=623682166258225728"
    }
  },
  {
    "follower" : {
      "accountId" : "634292186308153532",
      "userLink" : "https://twitter.com/intent/user?user_id=634292186308153532"
    }
  },
  {
    "follower" : {
      "accountId" : "605113463752805225",
      "userLink" : "https://twitter.com/intent/user?user_id=605113463752805225"
    }
  },
  {
    "follower" : {
      "accountId" : "644087618761225352",
      "userLink" : "https://twitter.com/intent/user?user_id=644087618761225352"
    }
  },
  {
    "follower" : {
      "accountId" : "629725933033216352",
      "userLink" : "https://twitter.com/intent/user?user_id=629725933033216352"
    }
  },
  {
    "follower" : {
      "accountId" : "604785815728375481",
      "userLink" : "https://twitter.com/intent/user?user_id=604785815728375481"
    }
  },
  {
    "follower" : {
      "accountId" : "645109960063379376",
      "userLink" : "https://twitter.com/intent/user?user_id=645109960063379376"
    }
  },
  {
    "follower" : {
      "accountId" : "631212823087181396",
      "userLink" : "https://twitter.com/intent/user?user_id=631212823087181396"
    }
  },
  {
    "follower" : {
      "accountId" : "642474427855594480",
      "userLink" : "https://twitter.com/intent/user?user_id=642474427855594480"
    }
  },
  {
    "follower" : {
      "accountId" : "633302544695991676",
      "userLink" : "https://twitter.com/intent/user?user_id=633302544695991676"
    }
  },
  {
    "follower" : {
      "accountId" : "617626372543618068",
      "userLink" : "https://twitter.com/intent/user?user_id=617626372543618068"
    }
  },
  {
    "follower" : {
      "accountId" : "636138931183484760",
      "userLink" : "https://twitter.com/intent/user?user_id=636138931183484760"
    }
  },
  {
    "follower" : {
      "accountId" : "623528519911940072",
      "userLink" : "https://twitter.com/intent/user?user_id=623528519911940072"
    }
  },
  {
    "follower" : {
      "accountId" : "620693221063583272",
      "userLink" : "https://twitter.com/intent/user?user_id=620693221063583272"
    }
  },
  {
    "follower" : {
      "accountId" : "611691156704368566",
      "userLink" : "https://twitter.com/intent/user?user_id=611691156704368566"
    }
  },
  {
    "follower" : {
      "accountId" : "623517910032346172",
      "userLink" : "https://twitter.com/intent/user?user_id=623517910032346172"
    }
  },
  {
    "follower" : {
      "accountId" : "649790980348679968",
      "userLink" : "https://twitter.com/intent/user?user_id=649790980348679968"
    }
  },
  {
    "follower" : {
      "accountId" : "624293449312148572",
      "userLink" : "https://twitter.com/intent/user?user_id=624293449312148572"
    }
  },
  {
    "follower" : {
      "accountId" : "618887639138752600",
      "userLink" : "https://twitter.com/intent/user?user_id=618887639138752600"
    }
  },
  {
    "follower" : {
      "accountId" : "608274803729903607",
      "userLink" : "https://twitter.com/intent/user?user_id=608274803729903607"
    }
  },
  {
    "follower" : {
      "accountId" : "609816840869456584",
      "userLink" : "https://twitter.com/intent/user?user_id=609816840869456584"
    }
  },
  {
    "follower" : {
      "accountId" : "646862154618079024",
      "userLink" : "https://twitter.com/intent/user?user_id=646862154618079024"
    }
  },
  {
    "follower" : {
      "accountId" : "646935110393281696",
      "userLink" : "https://twitter.com/intent/user?user_id=646935110393281696"
    }
  },
  {
    "follower" : {
      "accountId" : "610129627154282534",
      "userLink" : "https://twitter.com/intent/user?user_id=610129627154282534"
    }
  },
  {
    "follower" : {
      "accountId" : "620802959513857884",
      "userLink" : "https://twitter.com/intent/user?user_id=620802959513857884"
    }
  },
  {
    "follower" : {
      "accountId" : "602269312037233001",
      "userLink" : "https://twitter.com/intent/user?user_id=602269312037233001"
    }
  },
  {
    "follower" : {
      "accountId" : "616800941884659886",
      "userLink" : "https://twitter.com/intent/user?user_id=616800941884659886"
    }
  },
  {
    "follower" : {
      "accountId" : "626863767620573176",
      "userLink" : "https://twitter.com/intent/user?user_id=626863767620573176"
    }
  },
  {
    "follower" : {
      "accountId" : "605655240779864962",
      "userLink" : "https://twitter.com/intent/user?user_id=605655240779864962"
    }
  },
  {
    "follower" : {
      "accountId" : "647392942936209968",
      "userLink" : "https://twitter.com/intent/user?user_id=647392942936209968"
    }
  },
  {
    "follower" : {
      "accountId" : "600115521453946543",
      "userLink" : "https://twitter.com/intent/user?user_id=600115521453946543"
    }
  },
  {
    "follower" : {
      "accountId" : "636148570515684200",
      "userLink" : "https://twitter.com/intent/user?user_id=636148570515684200"
    }
  },
  {
    "follower" : {
      "accountId" : "633974964913317800",
      "userLink" : "https://twitter.com/intent/user?user_id=633974964913317800"
    }
  },
  {
    "follower" : {
      "accountId" : "2273165323859079",
      "userLink" : "https://twitter.com/intent/user?user_id=2273165323859079"
    }
  },
  {
    "follower" : {
      "accountId" : "623133630003505124",
      "userLink" : "https://twitter.com/intent/user?user_id=623133630003505124"
    }
  },
  {
    "follower" : {
      "accountId" : "633235223927046380",
      "userLink" : "https://twitter.com/intent/user?user_id=633235223927046380"
    }
  },
  {
    "follower" : {
      "accountId" : "639581615598858416",
      "userLink" : "https://twitter.com/intent/user?user_id=639581615598858416"
    }
  },
  {
    "follower" : {
      "accountId" : "639486208863375736",
      "userLink" : "https://twitter.com/intent/user?user_id=639486208863375736"
    }
  },
  {
    "follower" : {
      "accountId" : "638664491697439648",
      "userLink" : "https://twitter.com/intent/user?user_id=638664491697439648"
    }
  },
  {
    "follower" : {
      "accountId" : "611406854365079094",
      "userLink" : "https://twitter.com/intent/user?user_id=611406854365079094"
    }
  },
  {
    "follower" : {
      "accountId" : "623933530148104652",
      "userLink" : "https://twitter.com/intent/user?user_id=623933530148104652"
    }
  },
  {
    "follower" : {
      "accountId" : "636602770681306704",
      "userLink" : "https://twitter.com/intent/user?user_id=636602770681306704"
    }
  },
  {
    "follower" : {
      "accountId" : "622809373054124188",
      "userLink" : "https://twitter.com/intent/user?user_id=622809373054124188"
    }
  },
  {
    "follower" : {
      "accountId" : "638590821060307672",
      "userLink" : "https://twitter.com/intent/user?user_id=638590821060307672"
    }
  },
  {
    "follower" : {
      "accountId" : "635618262442005760",
      "userLink" : "https://twitter.com/intent/user?user_id=635618262442005760"
    }
  },
  {
    "follower" : {
      "accountId" : "634799552972866460",
      "userLink" : "https://twitter.com/intent/user?user_id=634799552972866460"
    }
  },
  {
    "follower" : {
      "accountId" : "622496273462909460",
      "userLink" : "https://twitter.com/intent/user?user_id=622496273462909460"
    }
  },
  {
    "follower" : {
      "accountId" : "606758595765576308",
      "userLink" : "https://twitter.com/intent/user?user_id=606758595765576308"
    }
  },
  {
    "follower" : {
      "accountId" : "610247001454734072",
      "userLink" : "https://twitter.com/intent/user?user_id=610247001454734072"
    }
  },
  {
    "follower" : {
      "accountId" : "615690392381738088",
      "userLink" : "https://twitter.com/intent/user?user_id=615690392381738088"
    }
  },
  {
    "follower" : {
      "accountId" : "602691381186185709",
      "userLink" : "https://twitter.com/intent/user?user_id=602691381186185709"
    }
  },
  {
    "follower" : {
      "accountId" : "601385815514352145",
      "userLink" : "https://twitter.com/intent/user?user_id=601385815514352145"
    }
  },
  {
    "follower" : {
      "accountId" : "101433840831497501",
      "userLink" : "https://twitter.com/intent/user?user_id=101433840831497501"
    }
  },
  {
    "follower" : {
      "accountId" : "626165687875327332",
      "userLink" : "https://twitter.com/intent/user?user_id=626165687875327332"
    }
  },
  {
    "follower" : {
      "accountId" : "613834373203767552",
      "userLink" : "https://twitter.com/intent/user?user_id=613834373203767552"
    }
  },
  {
    "follower" : {
      "accountId" : "624026295839626216",
      "userLink" : "https://twitter.com/intent/user?user_id=624026295839626216"
    }
  },
  {
    "follower" : {
      "accountId" : "631689594457789988",
      "userLink" : "https://twitter.com/intent/user?user_id=631689594457789988"
    }
  },
  {
    "follower" : {
      "accountId" : "603390852705104563",
      "userLink" : "https://twitter.com/intent/user?user_id=603390852705104563"
    }
  },
  {
    "follower" : {
      "accountId" : "604553564354796241",
      "userLink" : "https://twitter.com/intent/user?user_id=604553564354796241"
    }
  },
  {
    "follower" : {
      "accountId" : "600558755835793900",
      "userLink" : "https://twitter.com/intent/user?user_id=600558755835793900"
    }
  },
  {
    "follower" : {
      "accountId" : "609300982149831156",
      "userLink" : "https://twitter.com/intent/user?user_id=609300982149831156"
    }
  },
  {
    "follower" : {
      "accountId" : "638378337269304816",
      "userLink" : "https://twitter.com/intent/user?user_id=638378337269304816"
    }
  },
  {
    "follower" : {
      "accountId" : "648904298283246920",
      "userLink" : "https://twitter.com/intent/user?user_id=648904298283246920"
    }
  },
  {
    "follower" : {
      "accountId" : "646044832963125728",
      "userLink" : "https://twitter.com/intent/user?user_id=646044832963125728"
    }
  },
  {
    "follower" : {
      "accountId" : "637687351023798384",
      "userLink" : "https://twitter.com/intent/user?user_id=637687351023798384"
    }
  },
  {
    "follower" : {
      "accountId" : "623305375869701732",
      "userLink" : "https://twitter.com/intent/user?user_id=623305375869701732"
    }
  },
  {
    "follower" : {
      "accountId" : "612252946687032240",
      "userLink" : "https://twitter.com/intent/user?user_id=612252946687032240"
    }
  },
  {
    "follower" : {
      "accountId" : "610605267391860212",
      "userLink" : "https://twitter.com/intent/user?user_id=610605267391860212"
    }
  },
  {
    "follower" : {
      "accountId" : "649287003422202888",
      "userLink" : "https://twitter.com/intent/user?user_id=649287003422202888"
    }
  },
  {
    "follower" : {
      "accountId" : "630713108237345732",
      "userLink" : "https://twitter.com/intent/user?user_id=630713108237345732"
    }
  },
  {
    "follower" : {
      "accountId" : "623263580039718528",
      "userLink" : "https://twitter.com/intent/user?user_id=623263580039718528"
    }
  },
  {
    "follower" : {
      "accountId" : "620594213026840232",
      "userLink" : "https://twitter.com/intent/user?user_id=620594213026840232"
    }
  },
  {
    "follower" : {
      "accountId" : "3290151352724663",
      "userLink" : "https://twitter.com/intent/user?user_id=3290151352724663"
    }
  },
  {
    "follower" : {
      "accountId" : "614953240049227440",
      "userLink" : "https://twitter.com/intent/user?user_id=614953240049227440"
    }
  },
  {
    "follower" : {
      "accountId" : "623989292948273644",
      "userLink" : "https://twitter.com/intent/user?user_id=623989292948273644"
    }
  },
  {
    "follower" : {
      "accountId" : "646849048078411792",
      "userLink" : "https://twitter.com/intent/user?user_id=646849048078411792"
    }
  },
  {
    "follower" : {
      "accountId" : "629898517973516176",
      "userLink" : "https://twitter.com/intent/user?user_id=629898517973516176"
    }
  },
  {
    "follower" : {
      "accountId" : "625648729906597236",
      "userLink" : "https://twitter.com/intent/user?user_id=625648729906597236"
    }
  },
  {
    "follower" : {
      "accountId" : "615111846635812586",
      "userLink" : "https://twitter.com/intent/user?user_id=615111846635812586"
    }
  },
  {
    "follower" : {
      "accountId" : "617345406392865764",
      "userLink" : "https://twitter.com/intent/user?user_id=617345406392865764"
    }
  },
  {
    "follower" : {
      "accountId" : "639919313257300936",
      "userLink" : "https://twitter.com/intent/user?user_id=639919313257300936"
    }
  },
  {
    "follower" : {
      "accountId" : "601469580276604648",
      "userLink" : "https://twitter.com/intent/user?user_id=601469580276604648"
    }
  },
  {
    "follower" : {
      "accountId" : "645194533286773272",
      "userLink" : "https://twitter.com/intent/user?user_id=645194533286773272"
    }
  },
  {
    "follower" : {
      "accountId" : "625532675528684344",
      "userLink" : "https://twitter.com/intent/user?user_id=625532675528684344"
    }
  },
  {
    "follower" : {
      "accountId" : "630655860933716912",
      "userLink" : "https://twitter.com/intent/user?user_id=630655860933716912"
    }
  },
  {
    "follower" : {
      "accountId" : "635879540279881212",
      "userLink" : "https://twitter.com/intent/user?user_id=635879540279881212"
    }
  },
  {
    "follower" : {
      "accountId" : "635544432500760532",
      "userLink" : "https://twitter.com/intent/user?user_id=635544432500760532"
    }
  },
  {
    "follower" : {
      "accountId" : "615813040085614572",
      "userLink" : "https://twitter.com/intent/user?user_id=615813040085614572"
    }
  },
  {
    "follower" : {
      "accountId" : "622941550233540280",
      "userLink" : "https://twitter.com/intent/user?user_id=622941550233540280"
    }
  },
  {
    "follower" : {
      "accountId" : "611772361509290108",
      "userLink" : "https://twitter.com/intent/user?user_id=611772361509290108"
    }
  },
  {
    "follower" : {
      "accountId" : "624665928604361724",
      "userLink" : "https://twitter.com/intent/user?user_id=624665928604361724"
    }
  },
  {
    "follower" : {
      "accountId" : "627278384171076564",
      "userLink" : "https://twitter.com/intent/user?user_id=627278384171076564"
    }
  },
  {
    "follower" : {
      "accountId" : "622226676496930060",
      "userLink" : "https://twitter.com/intent/user?user_id=622226676496930060"
    }
  },
  {
    "follower" : {
      "accountId" : "605564678064594358",
      "userLink" : "https://twitter.com/intent/user?user_id=605564678064594358"
    }
  },
  {
    "follower" : {
      "accountId" : "617935703802362984",
      "userLink" : "https://twitter.com/intent/user?user_id=617935703802362984"
    }
  },
  {
    "follower" : {
      "accountId" : "572660633050480448",
      "userLink" : "https://twitter.com/intent/user?user_id=572660633050480448"
    }
  },
  {
    "follower" : {
      "accountId" : "611676223927548446",
      "userLink" : "https://twitter.com/intent/user?user_id=611676223927548446"
    }
  },
  {
    "follower" : {
      "accountId" : "611297174047516850",
      "userLink" : "https://twitter.com/intent/user?user_id=611297174047516850"
    }
  },
  {
    "follower" : {
      "accountId" : "619267121670526300",
      "userLink" : "https://twitter.com/intent/user?user_id=619267121670526300"
    }
  },
  {
    "follower" : {
      "accountId" : "644978224340553352",
      "userLink" : "https://twitter.com/intent/user?user_id=644978224340553352"
    }
  },
  {
    "follower" : {
      "accountId" : "623860496914534008",
      "userLink" : "https://twitter.com/intent/user?user_id=623860496914534008"
    }
  },
  {
    "follower" : {
      "accountId" : "600667240525560186",
      "userLink" : "https://twitter.com/intent/user?user_id=600667240525560186"
    }
  },
  {
    "follower" : {
      "accountId" : "607427570673618211",
      "userLink" : "https://twitter.com/intent/user?user_id=607427570673618211"
    }
  },
  {
    "follower" : {
      "accountId" : "637268461511105832",
      "userLink" : "https://twitter.com/intent/user?user_id=637268461511105832"
    }
  },
  {
    "follower" : {
      "accountId" : "644516380248772760",
      "userLink" : "https://twitter.com/intent/user?user_id=644516380248772760"
    }
  },
  {
    "follower" : {
      "accountId" : "626635876606739396",
      "userLink" : "https://twitter.com/intent/user?user_id=626635876606739396"
    }
  },
  {
    "follower" : {
      "accountId" : "625015333208849912",
      "userLink" : "https://twitter.com/intent/user?user_id=625015333208849912"
    }
  },
  {
    "follower" : {
      "accountId" : "642473332595910696",
      "userLink" : "https://twitter.com/intent/user?user_id=642473332595910696"
    }
  },
  {
    "follower" : {
      "accountId" : "642669843653360136",
      "userLink" : "https://twitter.com/intent/user?user_id=642669843653360136"
    }
  },
  {
    "follower" : {
      "accountId" : "621972083455708928",
      "userLink" : "https://twitter.com/intent/user?user_id=621972083455708928"
    }
  },
  {
    "follower" : {
      "accountId" : "613848222930049902",
      "userLink" : "https://twitter.com/intent/user?user_id=613848222930049902"
    }
  },
  {
    "follower" : {
      "accountId" : "604304418762546402",
      "userLink" : "https://twitter.com/intent/user?user_id=604304418762546402"
    }
  },
  {
    "follower" : {
      "accountId" : "4662265775229630",
      "userLink" : "https://twitter.com/intent/user?user_id=4662265775229630"
    }
  },
  {
    "follower" : {
      "accountId" : "642619629299476456",
      "userLink" : "https://twitter.com/intent/user?user_id=642619629299476456"
    }
  },
  {
    "follower" : {
      "accountId" : "632981987544452112",
      "userLink" : "https://twitter.com/intent/user?user_id=632981987544452112"
    }
  },
  {
    "follower" : {
      "accountId" : "632505030816117276",
      "userLink" : "https://twitter.com/intent/user?user_id=632505030816117276"
    }
  },
  {
    "follower" : {
      "accountId" : "633415150466564836",
      "userLink" : "https://twitter.com/intent/user?user_id=633415150466564836"
    }
  },
  {
    "follower" : {
      "accountId" : "639293649821353920",
      "userLink" : "https://twitter.com/intent/user?user_id=639293649821353920"
    }
  },
  {
    "follower" : {
      "accountId" : "614632141175271302",
      "userLink" : "https://twitter.com/intent/user?user_id=614632141175271302"
    }
  },
  {
    "follower" : {
      "accountId" : "628124472154479620",
      "userLink" : "https://twitter.com/intent/user?user_id=628124472154479620"
    }
  },
  {
    "follower" : {
      "accountId" : "623723447805670184",
      "userLink" : "https://twitter.com/intent/user?user_id=623723447805670184"
    }
  },
  {
    "follower" : {
      "accountId" : "609192618702225986",
      "userLink" : "https://twitter.com/intent/user?user_id=609192618702225986"
    }
  },
  {
    "follower" : {
      "accountId" : "630300681568311368",
      "userLink" : "https://twitter.com/intent/user?user_id=630300681568311368"
    }
  },
  {
    "follower" : {
      "accountId" : "625173106961679760",
      "userLink" : "https://twitter.com/intent/user?user_id=625173106961679760"
    }
  },
  {
    "follower" : {
      "accountId" : "616519691437681822",
      "userLink" : "https://twitter.com/intent/user?user_id=616519691437681822"
    }
  },
  {
    "follower" : {
      "accountId" : "627140752014531916",
      "userLink" : "https://twitter.com/intent/user?user_id=627140752014531916"
    }
  },
  {
    "follower" : {
      "accountId" : "638107128829552776",
      "userLink" : "https://twitter.com/intent/user?user_id=638107128829552776"
    }
  },
  {
    "follower" : {
      "accountId" : "625871043199941184",
      "userLink" : "https://twitter.com/intent/user?user_id=625871043199941184"
    }
  },
  {
    "follower" : {
      "accountId" : "618336993193298600",
      "userLink" : "https://twitter.com/intent/user?user_id=618336993193298600"
    }
  },
  {
    "follower" : {
      "accountId" : "646454474142955144",
      "userLink" : "https://twitter.com/intent/user?user_id=646454474142955144"
    }
  },
  {
    "follower" : {
      "accountId" : "620257240681936812",
      "userLink" : "https://twitter.com/intent/user?user_id=620257240681936812"
    }
  },
  {
    "follower" : {
      "accountId" : "622125537352539908",
      "userLink" : "https://twitter.com/intent/user?user_id=622125537352539908"
    }
  },
  {
    "follower" : {
      "accountId" : "641138857001826984",
      "userLink" : "https://twitter.com/intent/user?user_id=641138857001826984"
    }
  },
  {
    "follower" : {
      "accountId" : "620390261188339488",
      "userLink" : "https://twitter.com/intent/user?user_id=620390261188339488"
    }
  },
  {
    "follower" : {
      "accountId" : "642207539697029920",
      "userLink" : "https://twitter.com/intent/user?user_id=642207539697029920"
    }
  },
  {
    "follower" : {
      "accountId" : "646417819307649888",
      "userLink" : "https://twitter.com/intent/user?user_id=646417819307649888"
    }
  },
  {
    "follower" : {
      "accountId" : "606979366368731371",
      "userLink" : "https://twitter.com/intent/user?user_id=606979366368731371"
    }
  },
  {
    "follower" : {
      "accountId" : "4196652002877",
      "userLink" : "https://twitter.com/intent/user?user_id=4196652002877"
    }
  },
  {
    "follower" : {
      "accountId" : "623944536954599620",
      "userLink" : "https://twitter.com/intent/user?user_id=623944536954599620"
    }
  },
  {
    "follower" : {
      "accountId" : "621192789013833836",
      "userLink" : "https://twitter.com/intent/user?user_id=621192789013833836"
    }
  },
  {
    "follower" : {
      "accountId" : "606809075563214118",
      "userLink" : "https://twitter.com/intent/user?user_id=606809075563214118"
    }
  },
  {
    "follower" : {
      "accountId" : "615663603693266048",
      "userLink" : "https://twitter.com/intent/user?user_id=615663603693266048"
    }
  },
  {
    "follower" : {
      "accountId" : "621545788170877028",
      "userLink" : "https://twitter.com/intent/user?user_id=621545788170877028"
    }
  },
  {
    "follower" : {
      "accountId" : "612670489166659898",
      "userLink" : "https://twitter.com/intent/user?user_id=612670489166659898"
    }
  },
  {
    "follower" : {
      "accountId" : "619626498567973484",
      "userLink" : "https://twitter.com/intent/user?user_id=619626498567973484"
    }
  },
  {
    "follower" : {
      "accountId" : "609914630759109976",
      "userLink" : "https://twitter.com/intent/user?user_id=609914630759109976"
    }
  },
  {
    "follower" : {
      "accountId" : "627129666467339308",
      "userLink" : "https://twitter.com/intent/user?user_id=627129666467339308"
    }
  },
  {
    "follower" : {
      "accountId" : "619413268684826540",
      "userLink" : "https://twitter.com/intent/user?user_id=619413268684826540"
    }
  },
  {
    "follower" : {
      "accountId" : "624549792947453680",
      "userLink" : "https://twitter.com/intent/user?user_id=624549792947453680"
    }
  },
  {
    "follower" : {
      "accountId" : "605286795522675675",
      "userLink" : "https://twitter.com/intent/user?user_id=605286795522675675"
    }
  },
  {
    "follower" : {
      "accountId" : "635428516867052656",
      "userLink" : "https://twitter.com/intent/user?user_id=635428516867052656"
    }
  },
  {
    "follower" : {
      "accountId" : "613793662594692784",
      "userLink" : "https://twitter.com/intent/user?user_id=613793662594692784"
    }
  },
  {
    "follower" : {
      "accountId" : "640721586233474664",
      "userLink" : "https://twitter.com/intent/user?user_id=640721586233474664"
    }
  },
  {
    "follower" : {
      "accountId" : "642450514344503936",
      "userLink" : "https://twitter.com/intent/user?user_id=642450514344503936"
    }
  },
  {
    "follower" : {
      "accountId" : "614611129665059914",
      "userLink" : "https://twitter.com/intent/user?user_id=614611129665059914"
    }
  },
  {
    "follower" : {
      "accountId" : "625973986743751772",
      "userLink" : "https://twitter.com/intent/user?user_id=625973986743751772"
    }
  },
  {
    "follower" : {
      "accountId" : "649693509902345848",
      "userLink" : "https://twitter.com/intent/user?user_id=649693509902345848"
    }
  },
  {
    "follower" : {
      "accountId" : "618209651442056856",
      "userLink" : "https://twitter.com/intent/user?user_id=618209651442056856"
    }
  },
  {
    "follower" : {
      "accountId" : "604273158142043176",
      "userLink" : "https://twitter.com/intent/user?user_id=604273158142043176"
    }
  },
  {
    "follower" : {
      "accountId" : "629008846506374764",
      "userLink" : "https://twitter.com/intent/user?user_id=629008846506374764"
    }
  },
  {
    "follower" : {
      "accountId" : "641423892332627112",
      "userLink" : "https://twitter.com/intent/user?user_id=641423892332627112"
    }
  },
  {
    "follower" : {
      "accountId" : "602927097606486617",
      "userLink" : "https://twitter.com/intent/user?user_id=602927097606486617"
    }
  },
  {
    "follower" : {
      "accountId" : "604255427867560102",
      "userLink" : "https://twitter.com/intent/user?user_id=604255427867560102"
    }
  },
  {
    "follower" : {
      "accountId" : "623251835104072044",
      "userLink" : "https://twitter.com/intent/user?user_id=623251835104072044"
    }
  },
  {
    "follower" : {
      "accountId" : "645177505889089144",
      "userLink" : "https://twitter.com/intent/user?user_id=645177505889089144"
    }
  },
  {
    "follower" : {
      "accountId" : "601095245690408786",
      "userLink" : "https://twitter.com/intent/user?user_id=601095245690408786"
    }
  },
  {
    "follower" : {
      "accountId" : "625832793055599580",
      "userLink" : "https://twitter.com/intent/user?user_id=625832793055599580"
    }
  },
  {
    "follower" : {
      "accountId" : "623432761225594800",
      "userLink" : "https://twitter.com/intent/user?user_id=623432761225594800"
    }
  },
  {
    "follower" : {
      "accountId" : "631931047787034116",
      "userLink" : "https://twitter.com/intent/user?user_id=631931047787034116"
    }
  },
  {
    "follower" : {
      "accountId" : "617735391915022142",
      "userLink" : "https://twitter.com/intent/user?user_id=617735391915022142"
    }
  },
  {
    "follower" : {
      "accountId" : "630394953242641680",
      "userLink" : "https://twitter.com/intent/user?user_id=630394953242641680"
    }
  },
  {
    "follower" : {
      "accountId" : "626618366082756912",
      "userLink" : "https://twitter.com/intent/user?user_id=626618366082756912"
    }
  },
  {
    "follower" : {
      "accountId" : "632947333094508712",
      "userLink" : "https://twitter.com/intent/user?user_id=632947333094508712"
    }
  },
  {
    "follower" : {
      "accountId" : "619089422680729560",
      "userLink" : "https://twitter.com/intent/user?user_id=619089422680729560"
    }
  },
  {
    "follower" : {
      "accountId" : "621207050936837996",
      "userLink" : "https://twitter.com/intent/user?user_id=621207050936837996"
    }
  },
  {
    "follower" : {
      "accountId" : "615366704460202534",
      "userLink" : "https://twitter.com/intent/user?user_id=615366704460202534"
    }
  },
  {
    "follower" : {
      "accountId" : "600773876809696505",
      "userLink" : "https://twitter.com/intent/user?user_id=600773876809696505"
    }
  },
  {
    "follower" : {
      "accountId" : "627453828819532172",
      "userLink" : "https://twitter.com/intent/user?user_id=627453828819532172"
    }
  },
  {
    "follower" : {
      "accountId" : "5500007257029705",
      "userLink" : "https://twitter.com/intent/user?user_id=5500007257029705"
    }
  },
  {
    "follower" : {
      "accountId" : "629503543082339312",
      "userLink" : "https://twitter.com/intent/user?user_id=629503543082339312"
    }
  },
  {
    "follower" : {
      "accountId" : "602554541399908755",
      "userLink" : "https://twitter.com/intent/user?user_id=602554541399908755"
    }
  },
  {
    "follower" : {
      "accountId" : "633190207093560296",
      "userLink" : "https://twitter.com/intent/user?user_id=633190207093560296"
    }
  },
  {
    "follower" : {
      "accountId" : "633299892710949480",
      "userLink" : "https://twitter.com/intent/user?user_id=633299892710949480"
    }
  },
  {
    "follower" : {
      "accountId" : "618507060349651304",
      "userLink" : "https://twitter.com/intent/user?user_id=618507060349651304"
    }
  },
  {
    "follower" : {
      "accountId" : "633455738004275760",
      "userLink" : "https://twitter.com/intent/user?user_id=633455738004275760"
    }
  },
  {
    "follower" : {
      "accountId" : "638298158712900496",
      "userLink" : "https://twitter.com/intent/user?user_id=638298158712900496"
    }
  },
  {
    "follower" : {
      "accountId" : "606486822570781758",
      "userLink" : "https://twitter.com/intent/user?user_id=606486822570781758"
    }
  },
  {
    "follower" : {
      "accountId" : "633178811086934816",
      "userLink" : "https://twitter.com/intent/user?user_id=633178811086934816"
    }
  },
  {
    "follower" : {
      "accountId" : "622165188499001044",
      "userLink" : "https://twitter.com/intent/user?user_id=622165188499001044"
    }
  },
  {
    "follower" : {
      "accountId" : "609449191543135588",
      "userLink" : "https://twitter.com/intent/user?user_id=609449191543135588"
    }
  },
  {
    "follower" : {
      "accountId" : "645751543239943312",
      "userLink" : "https://twitter.com/intent/user?user_id=645751543239943312"
    }
  },
  {
    "follower" : {
      "accountId" : "639042898517083776",
      "userLink" : "https://twitter.com/intent/user?user_id=639042898517083776"
    }
  },
  {
    "follower" : {
      "accountId" : "612769247737831074",
      "userLink" : "https://twitter.com/intent/user?user_id=612769247737831074"
    }
  },
  {
    "follower" : {
      "accountId" : "4171871988752433",
      "userLink" : "https://twitter.com/intent/user?user_id=4171871988752433"
    }
  },
  {
    "follower" : {
      "accountId" : "631955403480888540",
      "userLink" : "https://twitter.com/intent/user?user_id=631955403480888540"
    }
  },
  {
    "follower" : {
      "accountId" : "612996028150093008",
      "userLink" : "https://twitter.com/intent/user?user_id=612996028150093008"
    }
  },
  {
    "follower" : {
      "accountId" : "614148473235096842",
      "userLink" : "https://twitter.com/intent/user?user_id=614148473235096842"
    }
  },
  {
    "follower" : {
      "accountId" : "638656918676715232",
      "userLink" : "https://twitter.com/intent/user?user_id=638656918676715232"
    }
  },
  {
    "follower" : {
      "accountId" : "649639161773566504",
      "userLink" : "https://twitter.com/intent/user?user_id=649639161773566504"
    }
  },
  {
    "follower" : {
      "accountId" : "606847987184934623",
      "userLink" : "https://twitter.com/intent/user?user_id=606847987184934623"
    }
  },
  {
    "follower" : {
      "accountId" : "611130482183063050",
      "userLink" : "https://twitter.com/intent/user?user_id=611130482183063050"
    }
  },
  {
    "follower" : {
      "accountId" : "610916683476569800",
      "userLink" : "https://twitter.com/intent/user?user_id=610916683476569800"
    }
  },
  {
    "follower" : {
      "accountId" : "4608285221581783",
      "userLink" : "https://twitter.com/intent/user?user_id=4608285221581783"
    }
  },
  {
    "follower" : {
      "accountId" : "620304159909332208",
      "userLink" : "https://twitter.com/intent/user?user_id=620304159909332208"
    }
  },
  {
    "follower" : {
      "accountId" : "639266176299907584",
      "userLink" : "https://twitter.com/intent/user?user_id=639266176299907584"
    }
  },
  {
    "follower" : {
      "accountId" : "629863831346436288",
      "userLink" : "https://twitter.com/intent/user?user_id=629863831346436288"
    }
  },
  {
    "follower" : {
      "accountId" : "630929364204061936",
      "userLink" : "https://twitter.com/intent/user?user_id=630929364204061936"
    }
  },
  {
    "follower" : {
      "accountId" : "626174020629076616",
      "userLink" : "https://twitter.com/intent/user?user_id=626174020629076616"
    }
  },
  {
    "follower" : {
      "accountId" : "5959937529300",
      "userLink" : "https://twitter.com/intent/user?user_id=5959937529300"
    }
  },
  {
    "follower" : {
      "accountId" : "612896483331179098",
      "userLink" : "https://twitter.com/intent/user?user_id=612896483331179098"
    }
  },
  {
    "follower" : {
      "accountId" : "638375840518837896",
      "userLink" : "https://twitter.com/intent/user?user_id=638375840518837896"
    }
  },
  {
    "follower" : {
      "accountId" : "639923308881157176",
      "userLink" : "https://twitter.com/intent/user?user_id=639923308881157176"
    }
  },
  {
    "follower" : {
      "accountId" : "647976180806830872",
      "userLink" : "https://twitter.com/intent/user?user_id=647976180806830872"
    }
  },
  {
    "follower" : {
      "accountId" : "605738543065642204",
      "userLink" : "https://twitter.com/intent/user?user_id=605738543065642204"
    }
  },
  {
    "follower" : {
      "accountId" : "617923509518294872",
      "userLink" : "https://twitter.com/intent/user?user_id=617923509518294872"
    }
  },
  {
    "follower" : {
      "accountId" : "612420425542396818",
      "userLink" : "https://twitter.com/intent/user?user_id=612420425542396818"
    }
  },
  {
    "follower" : {
      "accountId" : "637072091679180576",
      "userLink" : "https://twitter.com/intent/user?user_id=637072091679180576"
    }
  },
  {
    "follower" : {
      "accountId" : "611286365411294230",
      "userLink" : "https://twitter.com/intent/user?user_id=611286365411294230"
    }
  },
  {
    "follower" : {
      "accountId" : "647117589090075112",
      "userLink" : "https://twitter.com/intent/user?user_id=647117589090075112"
    }
  },
  {
    "follower" : {
      "accountId" : "639254906503744344",
      "userLink" : "https://twitter.com/intent/user?user_id=639254906503744344"
    }
  },
  {
    "follower" : {
      "accountId" : "611249859334015916",
      "userLink" : "https://twitter.com/intent/user?user_id=611249859334015916"
    }
  },
  {
    "follower" : {
      "accountId" : "615732358924120148",
      "userLink" : "https://twitter.com/intent/user?user_id=615732358924120148"
    }
  },
  {
    "follower" : {
      "accountId" : "619875352326140372",
      "userLink" : "https://twitter.com/intent/user?user_id=619875352326140372"
    }
  },
  {
    "follower" : {
      "accountId" : "637589747309080760",
      "userLink" : "https://twitter.com/intent/user?user_id=637589747309080760"
    }
  },
  {
    "follower" : {
      "accountId" : "601333838291766109",
      "userLink" : "https://twitter.com/intent/user?user_id=601333838291766109"
    }
  },
  {
    "follower" : {
      "accountId" : "627940046919619128",
      "userLink" : "https://twitter.com/intent/user?user_id=627940046919619128"
    }
  },
  {
    "follower" : {
      "accountId" : "636063233702962736",
      "userLink" : "https://twitter.com/intent/user?user_id=636063233702962736"
    }
  },
  {
    "follower" : {
      "accountId" : "622444304007495080",
      "userLink" : "https://twitter.com/intent/user?user_id=622444304007495080"
    }
  },
  {
    "follower" : {
      "accountId" : "1768558800887175",
      "userLink" : "https://twitter.com/intent/user?user_id=1768558800887175"
    }
  },
  {
    "follower" : {
      "accountId" : "641782024163666384",
      "userLink" : "https://twitter.com/intent/user?user_id=641782024163666384"
    }
  },
  {
    "follower" : {
      "accountId" : "632111476597720224",
      "userLink" : "https://twitter.com/intent/user?user_id=632111476597720224"
    }
  },
  {
    "follower" : {
      "accountId" : "647055759897839520",
      "userLink" : "https://twitter.com/intent/user?user_id=647055759897839520"
    }
  },
  {
    "follower" : {
      "accountId" : "641276355506200672",
      "userLink" : "https://twitter.com/intent/user?user_id=641276355506200672"
    }
  },
  {
    "follower" : {
      "accountId" : "649495488291005648",
      "userLink" : "https://twitter.com/intent/user?user_id=649495488291005648"
    }
  },
  {
    "follower" : {
      "accountId" : "645745915105138968",
      "userLink" : "https://twitter.com/intent/user?user_id=645745915105138968"
    }
  },
  {
    "follower" : {
      "accountId" : "613927162136499454",
      "userLink" : "https://twitter.com/intent/user?user_id=613927162136499454"
    }
  },
  {
    "follower" : {
      "accountId" : "645441711117565040",
      "userLink" : "https://twitter.com/intent/user?user_id=645441711117565040"
    }
  },
  {
    "follower" : {
      "accountId" : "641802735462161504",
      "userLink" : "https://twitter.com/intent/user?user_id=641802735462161504"
    }
  },
  {
    "follower" : {
      "accountId" : "17176862055201",
      "userLink" : "https://twitter.com/intent/user?user_id=17176862055201"
    }
  },
  {
    "follower" : {
      "accountId" : "343527760624106304",
      "userLink" : "https://twitter.com/intent/user?user_id=343527760624106304"
    }
  },
  {
    "follower" : {
      "accountId" : "625890360925847512",
      "userLink" : "https://twitter.com/intent/user?user_id=625890360925847512"
    }
  },
  {
    "follower" : {
      "accountId" : "642721509495434816",
      "userLink" : "https://twitter.com/intent/user?user_id=642721509495434816"
    }
  },
  {
    "follower" : {
      "accountId" : "612868949376640370",
      "userLink" : "https://twitter.com/intent/user?user_id=612868949376640370"
    }
  },
  {
    "follower" : {
      "accountId" : "644546504462758208",
      "userLink" : "https://twitter.com/intent/user?user_id=644546504462758208"
    }
  },
  {
    "follower" : {
      "accountId" : "614457674171454660",
      "userLink" : "https://twitter.com/intent/user?user_id=614457674171454660"
    }
  },
  {
    "follower" : {
      "accountId" : "606793302759189729",
      "userLink" : "https://twitter.com/intent/user?user_id=606793302759189729"
    }
  },
  {
    "follower" : {
      "accountId" : "607038405667772529",
      "userLink" : "https://twitter.com/intent/user?user_id=607038405667772529"
    }
  },
  {
    "follower" : {
      "accountId" : "604383423216596904",
      "userLink" : "https://twitter.com/intent/user?user_id=604383423216596904"
    }
  },
  {
    "follower" : {
      "accountId" : "649447519635031064",
      "userLink" : "https://twitter.com/intent/user?user_id=649447519635031064"
    }
  },
  {
    "follower" : {
      "accountId" : "606878299452044795",
      "userLink" : "https://twitter.com/intent/user?user_id=606878299452044795"
    }
  },
  {
    "follower" : {
      "accountId" : "645773221556717512",
      "userLink" : "https://twitter.com/intent/user?user_id=645773221556717512"
    }
  },
  {
    "follower" : {
      "accountId" : "634979149181824732",
      "userLink" : "https://twitter.com/intent/user?user_id=634979149181824732"
    }
  },
  {
    "follower" : {
      "accountId" : "620093909419273444",
      "userLink" : "https://twitter.com/intent/user?user_id=620093909419273444"
    }
  },
  {
    "follower" : {
      "accountId" : "619703278253823764",
      "userLink" : "https://twitter.com/intent/user?user_id=619703278253823764"
    }
  },
  {
    "follower" : {
      "accountId" : "608109071042167904",
      "userLink" : "https://twitter.com/intent/user?user_id=608109071042167904"
    }
  },
  {
    "follower" : {
      "accountId" : "634896491803126352",
      "userLink" : "https://twitter.com/intent/user?user_id=634896491803126352"
    }
  },
  {
    "follower" : {
      "accountId" : "615441372266013554",
      "userLink" : "https://twitter.com/intent/user?user_id=615441372266013554"
    }
  },
  {
    "follower" : {
      "accountId" : "646445730758049912",
      "userLink" : "https://twitter.com/intent/user?user_id=646445730758049912"
    }
  },
  {
    "follower" : {
      "accountId" : "625688755803207912",
      "userLink" : "https://twitter.com/intent/user?user_id=625688755803207912"
    }
  },
  {
    "follower" : {
      "accountId" : "614842325887884116",
      "userLink" : "https://twitter.com/intent/user?user_id=614842325887884116"
    }
  },
  {
    "follower" : {
      "accountId" : "601618496676873809",
      "userLink" : "https://twitter.com/intent/user?user_id=601618496676873809"
    }
  },
  {
    "follower" : {
      "accountId" : "628893348189569152",
      "userLink" : "https://twitter.com/intent/user?user_id=628893348189569152"
    }
  },
  {
    "follower" : {
      "accountId" : "647857449644029328",
      "userLink" : "https://twitter.com/intent/user?user_id=647857449644029328"
    }
  },
  {
    "follower" : {
      "accountId" : "639876876594591704",
      "userLink" : "https://twitter.com/intent/user?user_id=639876876594591704"
    }
  },
  {
    "follower" : {
      "accountId" : "614715325947041092",
      "userLink" : "https://twitter.com/intent/user?user_id=614715325947041092"
    }
  },
  {
    "follower" : {
      "accountId" : "623519622684326184",
      "userLink" : "https://twitter.com/intent/user?user_id=623519622684326184"
    }
  },
  {
    "follower" : {
      "accountId" : "631432149828600260",
      "userLink" : "https://twitter.com/intent/user?user_id=631432149828600260"
    }
  },
  {
    "follower" : {
      "accountId" : "637112022143133272",
      "userLink" : "https://twitter.com/intent/user?user_id=637112022143133272"
    }
  },
  {
    "follower" : {
      "accountId" : "613077782221631674",
      "userLink" : "https://twitter.com/intent/user?user_id=613077782221631674"
    }
  },
  {
    "follower" : {
      "accountId" : "629147730675494708",
      "userLink" : "https://twitter.com/intent/user?user_id=629147730675494708"
    }
  },
  {
    "follower" : {
      "accountId" : "614460302779342966",
      "userLink" : "https://twitter.com/intent/user?user_id=614460302779342966"
    }
  },
  {
    "follower" : {
      "accountId" : "627308920262025028",
      "userLink" : "https://twitter.com/intent/user?user_id=627308920262025028"
    }
  },
  {
    "follower" : {
      "accountId" : "634702721850061080",
      "userLink" : "https://twitter.com/intent/user?user_id=634702721850061080"
    }
  },
  {
    "follower" : {
      "accountId" : "628292921715351028",
      "userLink" : "https://twitter.com/intent/user?user_id=628292921715351028"
    }
  },
  {
    "follower" : {
      "accountId" : "646210177460857512",
      "userLink" : "https://twitter.com/intent/user?user_id=646210177460857512"
    }
  },
  {
    "follower" : {
      "accountId" : "629096880802802328",
      "userLink" : "https://twitter.com/intent/user?user_id=629096880802802328"
    }
  },
  {
    "follower" : {
      "accountId" : "648998947791699984",
      "userLink" : "https://twitter.com/intent/user?user_id=648998947791699984"
    }
  },
  {
    "follower" : {
      "accountId" : "624826504515924120",
      "userLink" : "https://twitter.com/intent/user?user_id=624826504515924120"
    }
  },
  {
    "follower" : {
      "accountId" : "604115045678841883",
      "userLink" : "https://twitter.com/intent/user?user_id=604115045678841883"
    }
  },
  {
    "follower" : {
      "accountId" : "608527036045028025",
      "userLink" : "https://twitter.com/intent/user?user_id=608527036045028025"
    }
  },
  {
    "follower" : {
      "accountId" : "620004694191086004",
      "userLink" : "https://twitter.com/intent/user?user_id=620004694191086004"
    }
  },
  {
    "follower" : {
      "accountId" : "616188917672134940",
      "userLink" : "https://twitter.com/intent/user?user_id=616188917672134940"
    }
  },
  {
    "follower" : {
      "accountId" : "636939117445998320",
      "userLink" : "https://twitter.com/intent/user?user_id=636939117445998320"
    }
  },
  {
    "follower" : {
      "accountId" : "648428027628875120",
      "userLink" : "https://twitter.com/intent/user?user_id=648428027628875120"
    }
  },
  {
    "follower" : {
      "accountId" : "611758109288359370",
      "userLink" : "https://twitter.com/intent/user?user_id=611758109288359370"
    }
  },
  {
    "follower" : {
      "accountId" : "5309967863922427",
      "userLink" : "https://twitter.com/intent/user?user_id=5309967863922427"
    }
  },
  {
    "follower" : {
      "accountId" : "616854419789122710",
      "userLink" : "https://twitter.com/intent/user?user_id=616854419789122710"
    }
  },
  {
    "follower" : {
      "accountId" : "638110617184100112",
      "userLink" : "https://twitter.com/intent/user?user_id=638110617184100112"
    }
  },
  {
    "follower" : {
      "accountId" : "636593701545085456",
      "userLink" : "https://twitter.com/intent/user?user_id=636593701545085456"
    }
  },
  {
    "follower" : {
      "accountId" : "616575928981915056",
      "userLink" : "https://twitter.com/intent/user?user_id=616575928981915056"
    }
  },
  {
    "follower" : {
      "accountId" : "637177290698424632",
      "userLink" : "https://twitter.com/intent/user?user_id=637177290698424632"
    }
  },
  {
    "follower" : {
      "accountId" : "635191661537681180",
      "userLink" : "https://twitter.com/intent/user?user_id=635191661537681180"
    }
  },
  {
    "follower" : {
      "accountId" : "609834830620601886",
      "userLink" : "https://twitter.com/intent/user?user_id=609834830620601886"
    }
  },
  {
    "follower" : {
      "accountId" : "620844528656902240",
      "userLink" : "https://twitter.com/intent/user?user_id=620844528656902240"
    }
  },
  {
    "follower" : {
      "accountId" : "1759885375130",
      "userLink" : "https://twitter.com/intent/user?user_id=1759885375130"
    }
  },
  {
    "follower" : {
      "accountId" : "634654694275249104",
      "userLink" : "https://twitter.com/intent/user?user_id=634654694275249104"
    }
  },
  {
    "follower" : {
      "accountId" : "649769090392818064",
      "userLink" : "https://twitter.com/intent/user?user_id=649769090392818064"
    }
  },
  {
    "follower" : {
      "accountId" : "648320847888767192",
      "userLink" : "https://twitter.com/intent/user?user_id=648320847888767192"
    }
  },
  {
    "follower" : {
      "accountId" : "624128627606386816",
      "userLink" : "https://twitter.com/intent/user?user_id=624128627606386816"
    }
  },
  {
    "follower" : {
      "accountId" : "627641582950097332",
      "userLink" : "https://twitter.com/intent/user?user_id=627641582950097332"
    }
  },
  {
    "follower" : {
      "accountId" : "647543556938949776",
      "userLink" : "https://twitter.com/intent/user?user_id=647543556938949776"
    }
  },
  {
    "follower" : {
      "accountId" : "644147536328115664",
      "userLink" : "https://twitter.com/intent/user?user_id=644147536328115664"
    }
  },
  {
    "follower" : {
      "accountId" : "633437931367428104",
      "userLink" : "https://twitter.com/intent/user?user_id=633437931367428104"
    }
  },
  {
    "follower" : {
      "accountId" : "606069369102461808",
      "userLink" : "https://twitter.com/intent/user?user_id=606069369102461808"
    }
  },
  {
    "follower" : {
      "accountId" : "21714592235089",
      "userLink" : "https://twitter.com/intent/user?user_id=21714592235089"
    }
  },
  {
    "follower" : {
      "accountId" : "607573134226103290",
      "userLink" : "https://twitter.com/intent/user?user_id=607573134226103290"
    }
  },
  {
    "follower" : {
      "accountId" : "622675352083599172",
      "userLink" : "https://twitter.com/intent/user?user_id=622675352083599172"
    }
  },
  {
    "follower" : {
      "accountId" : "621223032287745864",
      "userLink" : "https://twitter.com/intent/user?user_id=621223032287745864"
    }
  },
  {
    "follower" : {
      "accountId" : "626855219096070336",
      "userLink" : "https://twitter.com/intent/user?user_id=626855219096070336"
    }
  },
  {
    "follower" : {
      "accountId" : "647074278056281080",
      "userLink" : "https://twitter.com/intent/user?user_id=647074278056281080"
    }
  },
  {
    "follower" : {
      "accountId" : "649063598334819760",
      "userLink" : "https://twitter.com/intent/user?user_id=649063598334819760"
    }
  },
  {
    "follower" : {
      "accountId" : "612155076396039232",
      "userLink" : "https://twitter.com/intent/user?user_id=612155076396039232"
    }
  },
  {
    "follower" : {
      "accountId" : "618521968836733792",
      "userLink" : "https://twitter.com/intent/user?user_id=618521968836733792"
    }
  },
  {
    "follower" : {
      "accountId" : "617256221394575138",
      "userLink" : "https://twitter.com/intent/user?user_id=617256221394575138"
    }
  },
  {
    "follower" : {
      "accountId" : "648247074764109080",
      "userLink" : "https://twitter.com/intent/user?user_id=648247074764109080"
    }
  },
  {
    "follower" : {
      "accountId" : "604928483067502221",
      "userLink" : "https://twitter.com/intent/user?user_id=604928483067502221"
    }
  },
  {
    "follower" : {
      "accountId" : "243607034638692512",
      "userLink" : "https://twitter.com/intent/user?user_id=243607034638692512"
    }
  },
  {
    "follower" : {
      "accountId" : "609065118754150942",
      "userLink" : "https://twitter.com/intent/user?user_id=609065118754150942"
    }
  },
  {
    "follower" : {
      "accountId" : "629091361796497404",
      "userLink" : "https://twitter.com/intent/user?user_id=629091361796497404"
    }
  },
  {
    "follower" : {
      "accountId" : "612930147140636600",
      "userLink" : "https://twitter.com/intent/user?user_id=612930147140636600"
    }
  },
  {
    "follower" : {
      "accountId" : "618789478335729648",
      "userLink" : "https://twitter.com/intent/user?user_id=618789478335729648"
    }
  },
  {
    "follower" : {
      "accountId" : "625343510851188016",
      "userLink" : "https://twitter.com/intent/user?user_id=625343510851188016"
    }
  },
  {
    "follower" : {
      "accountId" : "4217413540485",
      "userLink" : "https://twitter.com/intent/user?user_id=4217413540485"
    }
  },
  {
    "follower" : {
      "accountId" : "629244878532071988",
      "userLink" : "https://twitter.com/intent/user?user_id=629244878532071988"
    }
  },
  {
    "follower" : {
      "accountId" : "635159251231224092",
      "userLink" : "https://twitter.com/intent/user?user_id=635159251231224092"
    }
  },
  {
    "follower" : {
      "accountId" : "611119759298697190",
      "userLink" : "https://twitter.com/intent/user?user_id=611119759298697190"
    }
  },
  {
    "follower" : {
      "accountId" : "10466841421984",
      "userLink" : "https://twitter.com/intent/user?user_id=10466841421984"
    }
  },
  {
    "follower" : {
      "accountId" : "622589348316167028",
      "userLink" : "https://twitter.com/intent/user?user_id=622589348316167028"
    }
  },
  {
    "follower" : {
      "accountId" : "626392457945771504",
      "userLink" : "https://twitter.com/intent/user?user_id=626392457945771504"
    }
  },
  {
    "follower" : {
      "accountId" : "618476043367825872",
      "userLink" : "https://twitter.com/intent/user?user_id=618476043367825872"
    }
  },
  {
    "follower" : {
      "accountId" : "604731566958525291",
      "userLink" : "https://twitter.com/intent/user?user_id=604731566958525291"
    }
  },
  {
    "follower" : {
      "accountId" : "603525211582179599",
      "userLink" : "https://twitter.com/intent/user?user_id=603525211582179599"
    }
  },
  {
    "follower" : {
      "accountId" : "619900028688610148",
      "userLink" : "https://twitter.com/intent/user?user_id=619900028688610148"
    }
  },
  {
    "follower" : {
      "accountId" : "625046367019086500",
      "userLink" : "https://twitter.com/intent/user?user_id=625046367019086500"
    }
  },
  {
    "follower" : {
      "accountId" : "645898658170537656",
      "userLink" : "https://twitter.com/intent/user?user_id=645898658170537656"
    }
  },
  {
    "follower" : {
      "accountId" : "644833246559264752",
      "userLink" : "https://twitter.com/intent/user?user_id=644833246559264752"
    }
  },
  {
    "follower" : {
      "accountId" : "642882172852816760",
      "userLink" : "https://twitter.com/intent/user?user_id=642882172852816760"
    }
  },
  {
    "follower" : {
      "accountId" : "607022112130542224",
      "userLink" : "https://twitter.com/intent/user?user_id=607022112130542224"
    }
  },
  {
    "follower" : {
      "accountId" : "636961221654463288",
      "userLink" : "https://twitter.com/intent/user?user_id=636961221654463288"
    }
  },
  {
    "follower" : {
      "accountId" : "623420641346688580",
      "userLink" : "https://twitter.com/intent/user?user_id=623420641346688580"
    }
  },
  {
    "follower" : {
      "accountId" : "631642884919830484",
      "userLink" : "https://twitter.com/intent/user?user_id=631642884919830484"
    }
  },
  {
    "follower" : {
      "accountId" : "601814028310239207",
      "userLink" : "https://twitter.com/intent/user?user_id=601814028310239207"
    }
  },
  {
    "follower" : {
      "accountId" : "616233573440154502",
      "userLink" : "https://twitter.com/intent/user?user_id=616233573440154502"
    }
  },
  {
    "follower" : {
      "accountId" : "640878310528542416",
      "userLink" : "https://twitter.com/intent/user?user_id=640878310528542416"
    }
  },
  {
    "follower" : {
      "accountId" : "605918035139196171",
      "userLink" : "https://twitter.com/intent/user?user_id=605918035139196171"
    }
  },
  {
    "follower" : {
      "accountId" : "616250755037918702",
      "userLink" : "https://twitter.com/intent/user?user_id=616250755037918702"
    }
  },
  {
    "follower" : {
      "accountId" : "626991011439464944",
      "userLink" : "https://twitter.com/intent/user?user_id=626991011439464944"
    }
  },
  {
    "follower" : {
      "accountId" : "626930098963695732",
      "userLink" : "https://twitter.com/intent/user?user_id=626930098963695732"
    }
  },
  {
    "follower" : {
      "accountId" : "617356864914829940",
      "userLink" : "https://twitter.com/intent/user?user_id=617356864914829940"
    }
  },
  {
    "follower" : {
      "accountId" : "625957699669542284",
      "userLink" : "https://twitter.com/intent/user?user_id=625957699669542284"
    }
  },
  {
    "follower" : {
      "accountId" : "635728825735272628",
      "userLink" : "https://twitter.com/intent/user?user_id=635728825735272628"
    }
  },
  {
    "follower" : {
      "accountId" : "645574489658145088",
      "userLink" : "https://twitter.com/intent/user?user_id=645574489658145088"
    }
  },
  {
    "follower" : {
      "accountId" : "622918349274904352",
      "userLink" : "https://twitter.com/intent/user?user_id=622918349274904352"
    }
  },
  {
    "follower" : {
      "accountId" : "601226263695612228",
      "userLink" : "https://twitter.com/intent/user?user_id=601226263695612228"
    }
  },
  {
    "follower" : {
      "accountId" : "624781703345271912",
      "userLink" : "https://twitter.com/intent/user?user_id=624781703345271912"
    }
  },
  {
    "follower" : {
      "accountId" : "3155206469763822",
      "userLink" : "https://twitter.com/intent/user?user_id=3155206469763822"
    }
  },
  {
    "follower" : {
      "accountId" : "621442003387860420",
      "userLink" : "https://twitter.com/intent/user?user_id=621442003387860420"
    }
  },
  {
    "follower" : {
      "accountId" : "633456471373546876",
      "userLink" : "https://twitter.com/intent/user?user_id=633456471373546876"
    }
  },
  {
    "follower" : {
      "accountId" : "55647217488784",
      "userLink" : "https://twitter.com/intent/user?user_id=55647217488784"
    }
  },
  {
    "follower" : {
      "accountId" : "640707338035124232",
      "userLink" : "https://twitter.com/intent/user?user_id=640707338035124232"
    }
  },
  {
    "follower" : {
      "accountId" : "606205786906086741",
      "userLink" : "https://twitter.com/intent/user?user_id=606205786906086741"
    }
  },
  {
    "follower" : {
      "accountId" : "608772624531917372",
      "userLink" : "https://twitter.com/intent/user?user_id=608772624531917372"
    }
  },
  {
    "follower" : {
      "accountId" : "614580129848489858",
      "userLink" : "https://twitter.com/intent/user?user_id=614580129848489858"
    }
  },
  {
    "follower" : {
      "accountId" : "633420369610497996",
      "userLink" : "https://twitter.com/intent/user?user_id=633420369610497996"
    }
  },
  {
    "follower" : {
      "accountId" : "622388758899998368",
      "userLink" : "https://twitter.com/intent/user?user_id=622388758899998368"
    }
  },
  {
    "follower" : {
      "accountId" : "610596782273195970",
      "userLink" : "https://twitter.com/intent/user?user_id=610596782273195970"
    }
  },
  {
    "follower" : {
      "accountId" : "645125607880243720",
      "userLink" : "https://twitter.com/intent/user?user_id=645125607880243720"
    }
  },
  {
    "follower" : {
      "accountId" : "613712040568473798",
      "userLink" : "https://twitter.com/intent/user?user_id=613712040568473798"
    }
  },
  {
    "follower" : {
      "accountId" : "629428498321438724",
      "userLink" : "https://twitter.com/intent/user?user_id=629428498321438724"
    }
  },
  {
    "follower" : {
      "accountId" : "641674302201000136",
      "userLink" : "https://twitter.com/intent/user?user_id=641674302201000136"
    }
  },
  {
    "follower" : {
      "accountId" : "637393474291623760",
      "userLink" : "https://twitter.com/intent/user?user_id=637393474291623760"
    }
  },
  {
    "follower" : {
      "accountId" : "625259072321882108",
      "userLink" : "https://twitter.com/intent/user?user_id=625259072321882108"
    }
  },
  {
    "follower" : {
      "accountId" : "639601379768294448",
      "userLink" : "https://twitter.com/intent/user?user_id=639601379768294448"
    }
  },
  {
    "follower" : {
      "accountId" : "637488231527734032",
      "userLink" : "https://twitter.com/intent/user?user_id=637488231527734032"
    }
  },
  {
    "follower" : {
      "accountId" : "626119611336875848",
      "userLink" : "https://twitter.com/intent/user?user_id=626119611336875848"
    }
  },
  {
    "follower" : {
      "accountId" : "633838460835749408",
      "userLink" : "https://twitter.com/intent/user?user_id=633838460835749408"
    }
  },
  {
    "follower" : {
      "accountId" : "631733535955614468",
      "userLink" : "https://twitter.com/intent/user?user_id=631733535955614468"
    }
  },
  {
    "follower" : {
      "accountId" : "609258968661696948",
      "userLink" : "https://twitter.com/intent/user?user_id=609258968661696948"
    }
  },
  {
    "follower" : {
      "accountId" : "615090436707258514",
      "userLink" : "https://twitter.com/intent/user?user_id=615090436707258514"
    }
  },
  {
    "follower" : {
      "accountId" : "635084293232986040",
      "userLink" : "https://twitter.com/intent/user?user_id=635084293232986040"
    }
  },
  {
    "follower" : {
      "accountId" : "5099288570259",
      "userLink" : "https://twitter.com/intent/user?user_id=5099288570259"
    }
  },
  {
    "follower" : {
      "accountId" : "637074062237606568",
      "userLink" : "https://twitter.com/intent/user?user_id=637074062237606568"
    }
  },
  {
    "follower" : {
      "accountId" : "628943791566239476",
      "userLink" : "https://twitter.com/intent/user?user_id=628943791566239476"
    }
  },
  {
    "follower" : {
      "accountId" : "615296723656820394",
      "userLink" : "https://twitter.com/intent/user?user_id=615296723656820394"
    }
  },
  {
    "follower" : {
      "accountId" : "644879495483467968",
      "userLink" : "https://twitter.com/intent/user?user_id=644879495483467968"
    }
  },
  {
    "follower" : {
      "accountId" : "604160256486298491",
      "userLink" : "https://twitter.com/intent/user?user_id=604160256486298491"
    }
  },
  {
    "follower" : {
      "accountId" : "624066155717693144",
      "userLink" : "https://twitter.com/intent/user?user_id=624066155717693144"
    }
  },
  {
    "follower" : {
      "accountId" : "627328206766720424",
      "userLink" : "https://twitter.com/intent/user?user_id=627328206766720424"
    }
  },
  {
    "follower" : {
      "accountId" : "604174462660279826",
      "userLink" : "https://twitter.com/intent/user?user_id=604174462660279826"
    }
  },
  {
    "follower" : {
      "accountId" : "603258191098731222",
      "userLink" : "https://twitter.com/intent/user?user_id=603258191098731222"
    }
  },
  {
    "follower" : {
      "accountId" : "617052748724143974",
      "userLink" : "https://twitter.com/intent/user?user_id=617052748724143974"
    }
  },
  {
    "follower" : {
      "accountId" : "603741850243187766",
      "userLink" : "https://twitter.com/intent/user?user_id=603741850243187766"
    }
  },
  {
    "follower" : {
      "accountId" : "612226386490240682",
      "userLink" : "https://twitter.com/intent/user?user_id=612226386490240682"
    }
  },
  {
    "follower" : {
      "accountId" : "2044185800792604",
      "userLink" : "https://twitter.com/intent/user?user_id=2044185800792604"
    }
  },
  {
    "follower" : {
      "accountId" : "606477145287589753",
      "userLink" : "https://twitter.com/intent/user?user_id=606477145287589753"
    }
  },
  {
    "follower" : {
      "accountId" : "644978358949426800",
      "userLink" : "https://twitter.com/intent/user?user_id=644978358949426800"
    }
  },
  {
    "follower" : {
      "accountId" : "638237371257746568",
      "userLink" : "https://twitter.com/intent/user?user_id=638237371257746568"
    }
  },
  {
    "follower" : {
      "accountId" : "631714591000010784",
      "userLink" : "https://twitter.com/intent/user?user_id=631714591000010784"
    }
  },
  {
    "follower" : {
      "accountId" : "621379068295386812",
      "userLink" : "https://twitter.com/intent/user?user_id=621379068295386812"
    }
  },
  {
    "follower" : {
      "accountId" : "420839170151619200",
      "userLink" : "https://twitter.com/intent/user?user_id=420839170151619200"
    }
  },
  {
    "follower" : {
      "accountId" : "624961929180283664",
      "userLink" : "https://twitter.com/intent/user?user_id=624961929180283664"
    }
  },
  {
    "follower" : {
      "accountId" : "624054816560128112",
      "userLink" : "https://twitter.com/intent/user?user_id=624054816560128112"
    }
  },
  {
    "follower" : {
      "accountId" : "613276220019451202",
      "userLink" : "https://twitter.com/intent/user?user_id=613276220019451202"
    }
  },
  {
    "follower" : {
      "accountId" : "636167619784711336",
      "userLink" : "https://twitter.com/intent/user?user_id=636167619784711336"
    }
  },
  {
    "follower" : {
      "accountId" : "618675227589628192",
      "userLink" : "https://twitter.com/intent/user?user_id=618675227589628192"
    }
  },
  {
    "follower" : {
      "accountId" : "625230124077060728",
      "userLink" : "https://twitter.com/intent/user?user_id=625230124077060728"
    }
  },
  {
    "follower" : {
      "accountId" : "620132353184977964",
      "userLink" : "https://twitter.com/intent/user?user_id=620132353184977964"
    }
  },
  {
    "follower" : {
      "accountId" : "617556418051349032",
      "userLink" : "https://twitter.com/intent/user?user_id=617556418051349032"
    }
  },
  {
    "follower" : {
      "accountId" : "640748333052946192",
      "userLink" : "https://twitter.com/intent/user?user_id=640748333052946192"
    }
  },
  {
    "follower" : {
      "accountId" : "632403872665940712",
      "userLink" : "https://twitter.com/intent/user?user_id=632403872665940712"
    }
  },
  {
    "follower" : {
      "accountId" : "615467187214337358",
      "userLink" : "https://twitter.com/intent/user?user_id=615467187214337358"
    }
  },
  {
    "follower" : {
      "accountId" : "646043235996714112",
      "userLink" : "https://twitter.com/intent/user?user_id=646043235996714112"
    }
  },
  {
    "follower" : {
      "accountId" : "629691975155011800",
      "userLink" : "https://twitter.com/intent/user?user_id=629691975155011800"
    }
  },
  {
    "follower" : {
      "accountId" : "626817959871736328",
      "userLink" : "https://twitter.com/intent/user?user_id=626817959871736328"
    }
  },
  {
    "follower" : {
      "accountId" : "643003396098045248",
      "userLink" : "https://twitter.com/intent/user?user_id=643003396098045248"
    }
  },
  {
    "follower" : {
      "accountId" : "618205807390425656",
      "userLink" : "https://twitter.com/intent/user?user_id=618205807390425656"
    }
  },
  {
    "follower" : {
      "accountId" : "626693792715289288",
      "userLink" : "https://twitter.com/intent/user?user_id=626693792715289288"
    }
  },
  {
    "follower" : {
      "accountId" : "607705784034829782",
      "userLink" : "https://twitter.com/intent/user?user_id=607705784034829782"
    }
  },
  {
    "follower" : {
      "accountId" : "620634999672522612",
      "userLink" : "https://twitter.com/intent/user?user_id=620634999672522612"
    }
  },
  {
    "follower" : {
      "accountId" : "633103725710000692",
      "userLink" : "https://twitter.com/intent/user?user_id=633103725710000692"
    }
  },
  {
    "follower" : {
      "accountId" : "630337639692251656",
      "userLink" : "https://twitter.com/intent/user?user_id=630337639692251656"
    }
  },
  {
    "follower" : {
      "accountId" : "603638630879570348",
      "userLink" : "https://twitter.com/intent/user?user_id=603638630879570348"
    }
  },
  {
    "follower" : {
      "accountId" : "636193818416345008",
      "userLink" : "https://twitter.com/intent/user?user_id=636193818416345008"
    }
  },
  {
    "follower" : {
      "accountId" : "638931723308794216",
      "userLink" : "https://twitter.com/intent/user?user_id=638931723308794216"
    }
  },
  {
    "follower" : {
      "accountId" : "647646406577613880",
      "userLink" : "https://twitter.com/intent/user?user_id=647646406577613880"
    }
  },
  {
    "follower" : {
      "accountId" : "634467447375329680",
      "userLink" : "https://twitter.com/intent/user?user_id=634467447375329680"
    }
  },
  {
    "follower" : {
      "accountId" : "601618874009410298",
      "userLink" : "https://twitter.com/intent/user?user_id=601618874009410298"
    }
  },
  {
    "follower" : {
      "accountId" : "639623473735735496",
      "userLink" : "https://twitter.com/intent/user?user_id=639623473735735496"
    }
  },
  {
    "follower" : {
      "accountId" : "648784613655715248",
      "userLink" : "https://twitter.com/intent/user?user_id=648784613655715248"
    }
  },
  {
    "follower" : {
      "accountId" : "648318664061011016",
      "userLink" : "https://twitter.com/intent/user?user_id=648318664061011016"
    }
  },
  {
    "follower" : {
      "accountId" : "5426740091114",
      "userLink" : "https://twitter.com/intent/user?user_id=5426740091114"
    }
  },
  {
    "follower" : {
      "accountId" : "645644988669156968",
      "userLink" : "https://twitter.com/intent/user?user_id=645644988669156968"
    }
  },
  {
    "follower" : {
      "accountId" : "623845797351724700",
      "userLink" : "https://twitter.com/intent/user?user_id=623845797351724700"
    }
  },
  {
    "follower" : {
      "accountId" : "605358481042668162",
      "userLink" : "https://twitter.com/intent/user?user_id=605358481042668162"
    }
  },
  {
    "follower" : {
      "accountId" : "647378684162418392",
      "userLink" : "https://twitter.com/intent/user?user_id=647378684162418392"
    }
  },
  {
    "follower" : {
      "accountId" : "609925326238771948",
      "userLink" : "https://twitter.com/intent/user?user_id=609925326238771948"
    }
  },
  {
    "follower" : {
      "accountId" : "619035661663550392",
      "userLink" : "https://twitter.com/intent/user?user_id=619035661663550392"
    }
  },
  {
    "follower" : {
      "accountId" : "608970095243761711",
      "userLink" : "https://twitter.com/intent/user?user_id=608970095243761711"
    }
  },
  {
    "follower" : {
      "accountId" : "620575470016549248",
      "userLink" : "https://twitter.com/intent/user?user_id=620575470016549248"
    }
  },
  {
    "follower" : {
      "accountId" : "199640706665531760",
      "userLink" : "https://twitter.com/intent/user?user_id=199640706665531760"
    }
  },
  {
    "follower" : {
      "accountId" : "621231551343510304",
      "userLink" : "https://twitter.com/intent/user?user_id=621231551343510304"
    }
  },
  {
    "follower" : {
      "accountId" : "629702531012146744",
      "userLink" : "https://twitter.com/intent/user?user_id=629702531012146744"
    }
  },
  {
    "follower" : {
      "accountId" : "618672404752508144",
      "userLink" : "https://twitter.com/intent/user?user_id=618672404752508144"
    }
  },
  {
    "follower" : {
      "accountId" : "641587076946548560",
      "userLink" : "https://twitter.com/intent/user?user_id=641587076946548560"
    }
  },
  {
    "follower" : {
      "accountId" : "621231796890874828",
      "userLink" : "https://twitter.com/intent/user?user_id=621231796890874828"
    }
  },
  {
    "follower" : {
      "accountId" : "617865012256450142",
      "userLink" : "https://twitter.com/intent/user?user_id=617865012256450142"
    }
  },
  {
    "follower" : {
      "accountId" : "604459337206656599",
      "userLink" : "https://twitter.com/intent/user?user_id=604459337206656599"
    }
  },
  {
    "follower" : {
      "accountId" : "630586579783408236",
      "userLink" : "https://twitter.com/intent/user?user_id=630586579783408236"
    }
  },
  {
    "follower" : {
      "accountId" : "645442473581511120",
      "userLink" : "https://twitter.com/intent/user?user_id=645442473581511120"
    }
  },
  {
    "follower" : {
      "accountId" : "614104312447758560",
      "userLink" : "https://twitter.com/intent/user?user_id=614104312447758560"
    }
  },
  {
    "follower" : {
      "accountId" : "604165274248712203",
      "userLink" : "https://twitter.com/intent/user?user_id=604165274248712203"
    }
  },
  {
    "follower" : {
      "accountId" : "621583330675435796",
      "userLink" : "https://twitter.com/intent/user?user_id=621583330675435796"
    }
  },
  {
    "follower" : {
      "accountId" : "5747602367304616",
      "userLink" : "https://twitter.com/intent/user?user_id=5747602367304616"
    }
  },
  {
    "follower" : {
      "accountId" : "637157277685046224",
      "userLink" : "https://twitter.com/intent/user?user_id=637157277685046224"
    }
  },
  {
    "follower" : {
      "accountId" : "619252775061562040",
      "userLink" : "https://twitter.com/intent/user?user_id=619252775061562040"
    }
  },
  {
    "follower" : {
      "accountId" : "3485448541865845",
      "userLink" : "https://twitter.com/intent/user?user_id=3485448541865845"
    }
  },
  {
    "follower" : {
      "accountId" : "639057746817909760",
      "userLink" : "https://twitter.com/intent/user?user_id=639057746817909760"
    }
  },
  {
    "follower" : {
      "accountId" : "603319565822644893",
      "userLink" : "https://twitter.com/intent/user?user_id=603319565822644893"
    }
  },
  {
    "follower" : {
      "accountId" : "611647478434166326",
      "userLink" : "https://twitter.com/intent/user?user_id=611647478434166326"
    }
  },
  {
    "follower" : {
      "accountId" : "630266625499004780",
      "userLink" : "https://twitter.com/intent/user?user_id=630266625499004780"
    }
  },
  {
    "follower" : {
      "accountId" : "612397022500096244",
      "userLink" : "https://twitter.com/intent/user?user_id=612397022500096244"
    }
  },
  {
    "follower" : {
      "accountId" : "614129174922497894",
      "userLink" : "https://twitter.com/intent/user?user_id=614129174922497894"
    }
  },
  {
    "follower" : {
      "accountId" : "614820863576206206",
      "userLink" : "https://twitter.com/intent/user?user_id=614820863576206206"
    }
  },
  {
    "follower" : {
      "accountId" : "633672165887430840",
      "userLink" : "https://twitter.com/intent/user?user_id=633672165887430840"
    }
  },
  {
    "follower" : {
      "accountId" : "631340601238260136",
      "userLink" : "https://twitter.com/intent/user?user_id=631340601238260136"
    }
  },
  {
    "follower" : {
      "accountId" : "634228247006557960",
      "userLink" : "https://twitter.com/intent/user?user_id=634228247006557960"
    }
  },
  {
    "follower" : {
      "accountId" : "612692131963260156",
      "userLink" : "https://twitter.com/intent/user?user_id=612692131963260156"
    }
  },
  {
    "follower" : {
      "accountId" : "647660284748947680",
      "userLink" : "https://twitter.com/intent/user?user_id=647660284748947680"
    }
  },
  {
    "follower" : {
      "accountId" : "647281528934595104",
      "userLink" : "https://twitter.com/intent/user?user_id=647281528934595104"
    }
  },
  {
    "follower" : {
      "accountId" : "133838816666819148",
      "userLink" : "https://twitter.com/intent/user?user_id=133838816666819148"
    }
  },
  {
    "follower" : {
      "accountId" : "644375302319514696",
      "userLink" : "https://twitter.com/intent/user?user_id=644375302319514696"
    }
  },
  {
    "follower" : {
      "accountId" : "629689193026616624",
      "userLink" : "https://twitter.com/intent/user?user_id=629689193026616624"
    }
  },
  {
    "follower" : {
      "accountId" : "647918019931276648",
      "userLink" : "https://twitter.com/intent/user?user_id=647918019931276648"
    }
  },
  {
    "follower" : {
      "accountId" : "617252929764819586",
      "userLink" : "https://twitter.com/intent/user?user_id=617252929764819586"
    }
  },
  {
    "follower" : {
      "accountId" : "631838855969307948",
      "userLink" : "https://twitter.com/intent/user?user_id=631838855969307948"
    }
  },
  {
    "follower" : {
      "accountId" : "603708873227946491",
      "userLink" : "https://twitter.com/intent/user?user_id=603708873227946491"
    }
  },
  {
    "follower" : {
      "accountId" : "635315428780690576",
      "userLink" : "https://twitter.com/intent/user?user_id=635315428780690576"
    }
  },
  {
    "follower" : {
      "accountId" : "601954673953490704",
      "userLink" : "https://twitter.com/intent/user?user_id=601954673953490704"
    }
  },
  {
    "follower" : {
      "accountId" : "609282735267959024",
      "userLink" : "https://twitter.com/intent/user?user_id=609282735267959024"
    }
  },
  {
    "follower" : {
      "accountId" : "636052591528000896",
      "userLink" : "https://twitter.com/intent/user?user_id=636052591528000896"
    }
  },
  {
    "follower" : {
      "accountId" : "611402028712007556",
      "userLink" : "https://twitter.com/intent/user?user_id=611402028712007556"
    }
  },
  {
    "follower" : {
      "accountId" : "628231154133150316",
      "userLink" : "https://twitter.com/intent/user?user_id=628231154133150316"
    }
  },
  {
    "follower" : {
      "accountId" : "643835808656882304",
      "userLink" : "https://twitter.com/intent/user?user_id=643835808656882304"
    }
  },
  {
    "follower" : {
      "accountId" : "611833030331555606",
      "userLink" : "https://twitter.com/intent/user?user_id=611833030331555606"
    }
  },
  {
    "follower" : {
      "accountId" : "624034375244419192",
      "userLink" : "https://twitter.com/intent/user?user_id=624034375244419192"
    }
  },
  {
    "follower" : {
      "accountId" : "649152271832791728",
      "userLink" : "https://twitter.com/intent/user?user_id=649152271832791728"
    }
  },
  {
    "follower" : {
      "accountId" : "625383150368140744",
      "userLink" : "https://twitter.com/intent/user?user_id=625383150368140744"
    }
  },
  {
    "follower" : {
      "accountId" : "634821880397653020",
      "userLink" : "https://twitter.com/intent/user?user_id=634821880397653020"
    }
  },
  {
    "follower" : {
      "accountId" : "642042199632251184",
      "userLink" : "https://twitter.com/intent/user?user_id=642042199632251184"
    }
  },
  {
    "follower" : {
      "accountId" : "643802811435629264",
      "userLink" : "https://twitter.com/intent/user?user_id=643802811435629264"
    }
  },
  {
    "follower" : {
      "accountId" : "619013592397820132",
      "userLink" : "https://twitter.com/intent/user?user_id=619013592397820132"
    }
  },
  {
    "follower" : {
      "accountId" : "640398979418909240",
      "userLink" : "https://twitter.com/intent/user?user_id=640398979418909240"
    }
  },
  {
    "follower" : {
      "accountId" : "624559988266201388",
      "userLink" : "https://twitter.com/intent/user?user_id=624559988266201388"
    }
  },
  {
    "follower" : {
      "accountId" : "641561405669677496",
      "userLink" : "https://twitter.com/intent/user?user_id=641561405669677496"
    }
  },
  {
    "follower" : {
      "accountId" : "625880293940160252",
      "userLink" : "https://twitter.com/intent/user?user_id=625880293940160252"
    }
  },
  {
    "follower" : {
      "accountId" : "603467031026535028",
      "userLink" : "https://twitter.com/intent/user?user_id=603467031026535028"
    }
  },
  {
    "follower" : {
      "accountId" : "625674231705910044",
      "userLink" : "https://twitter.com/intent/user?user_id=625674231705910044"
    }
  },
  {
    "follower" : {
      "accountId" : "621024820445681360",
      "userLink" : "https://twitter.com/intent/user?user_id=621024820445681360"
    }
  },
  {
    "follower" : {
      "accountId" : "600185061054034690",
      "userLink" : "https://twitter.com/intent/user?user_id=600185061054034690"
    }
  },
  {
    "follower" : {
      "accountId" : "30086771995021",
      "userLink" : "https://twitter.com/intent/user?user_id=30086771995021"
    }
  },
  {
    "follower" : {
      "accountId" : "615947603435433732",
      "userLink" : "https://twitter.com/intent/user?user_id=615947603435433732"
    }
  },
  {
    "follower" : {
      "accountId" : "633894514216169120",
      "userLink" : "https://twitter.com/intent/user?user_id=633894514216169120"
    }
  },
  {
    "follower" : {
      "accountId" : "603192536826117692",
      "userLink" : "https://twitter.com/intent/user?user_id=603192536826117692"
    }
  },
  {
    "follower" : {
      "accountId" : "645887957762185960",
      "userLink" : "https://twitter.com/intent/user?user_id=645887957762185960"
    }
  },
  {
    "follower" : {
      "accountId" : "616238931628791376",
      "userLink" : "https://twitter.com/intent/user?user_id=616238931628791376"
    }
  },
  {
    "follower" : {
      "accountId" : "636300223914587128",
      "userLink" : "https://twitter.com/intent/user?user_id=636300223914587128"
    }
  },
  {
    "follower" : {
      "accountId" : "606976801801526966",
      "userLink" : "https://twitter.com/intent/user?user_id=606976801801526966"
    }
  },
  {
    "follower" : {
      "accountId" : "610474799520086326",
      "userLink" : "https://twitter.com/intent/user?user_id=610474799520086326"
    }
  },
  {
    "follower" : {
      "accountId" : "625085213325027216",
      "userLink" : "https://twitter.com/intent/user?user_id=625085213325027216"
    }
  },
  {
    "follower" : {
      "accountId" : "641325559039350104",
      "userLink" : "https://twitter.com/intent/user?user_id=641325559039350104"
    }
  },
  {
    "follower" : {
      "accountId" : "611851010957693652",
      "userLink" : "https://twitter.com/intent/user?user_id=611851010957693652"
    }
  },
  {
    "follower" : {
      "accountId" : "642371198374814080",
      "userLink" : "https://twitter.com/intent/user?user_id=642371198374814080"
    }
  },
  {
    "follower" : {
      "accountId" : "609789583823951714",
      "userLink" : "https://twitter.com/intent/user?user_id=609789583823951714"
    }
  },
  {
    "follower" : {
      "accountId" : "605853040852812347",
      "userLink" : "https://twitter.com/intent/user?user_id=605853040852812347"
    }
  },
  {
    "follower" : {
      "accountId" : "607190062713412460",
      "userLink" : "https://twitter.com/intent/user?user_id=607190062713412460"
    }
  },
  {
    "follower" : {
      "accountId" : "630979775280098604",
      "userLink" : "https://twitter.com/intent/user?user_id=630979775280098604"
    }
  },
  {
    "follower" : {
      "accountId" : "602233893780066886",
      "userLink" : "https://twitter.com/intent/user?user_id=602233893780066886"
    }
  },
  {
    "follower" : {
      "accountId" : "642696000606199888",
      "userLink" : "https://twitter.com/intent/user?user_id=642696000606199888"
    }
  },
  {
    "follower" : {
      "accountId" : "627602923310271576",
      "userLink" : "https://twitter.com/intent/user?user_id=627602923310271576"
    }
  },
  {
    "follower" : {
      "accountId" : "213947754507804192",
      "userLink" : "https://twitter.com/intent/user?user_id=213947754507804192"
    }
  },
  {
    "follower" : {
      "accountId" : "638629198693286168",
      "userLink" : "https://twitter.com/intent/user?user_id=638629198693286168"
    }
  },
  {
    "follower" : {
      "accountId" : "633569298677650312",
      "userLink" : "https://twitter.com/intent/user?user_id=633569298677650312"
    }
  },
  {
    "follower" : {
      "accountId" : "618699885456791832",
      "userLink" : "https://twitter.com/intent/user?user_id=618699885456791832"
    }
  },
  {
    "follower" : {
      "accountId" : "647863342825301088",
      "userLink" : "https://twitter.com/intent/user?user_id=647863342825301088"
    }
  },
  {
    "follower" : {
      "accountId" : "641107045937730384",
      "userLink" : "https://twitter.com/intent/user?user_id=641107045937730384"
    }
  },
  {
    "follower" : {
      "accountId" : "636897639101213104",
      "userLink" : "https://twitter.com/intent/user?user_id=636897639101213104"
    }
  },
  {
    "follower" : {
      "accountId" : "628899883768543228",
      "userLink" : "https://twitter.com/intent/user?user_id=628899883768543228"
    }
  },
  {
    "follower" : {
      "accountId" : "641306833738446880",
      "userLink" : "https://twitter.com/intent/user?user_id=641306833738446880"
    }
  },
  {
    "follower" : {
      "accountId" : "635459877394282056",
      "userLink" : "https://twitter.com/intent/user?user_id=635459877394282056"
    }
  },
  {
    "follower" : {
      "accountId" : "633157421001170112",
      "userLink" : "https://twitter.com/intent/user?user_id=633157421001170112"
    }
  },
  {
    "follower" : {
      "accountId" : "607248913389506789",
      "userLink" : "https://twitter.com/intent/user?user_id=607248913389506789"
    }
  },
  {
    "follower" : {
      "accountId" : "600753572070181013",
      "userLink" : "https://twitter.com/intent/user?user_id=600753572070181013"
    }
  },
  {
    "follower" : {
      "accountId" : "635949420729754960",
      "userLink" : "https://twitter.com/intent/user?user_id=635949420729754960"
    }
  },
  {
    "follower" : {
      "accountId" : "638760751742785560",
      "userLink" : "https://twitter.com/intent/user?user_id=638760751742785560"
    }
  },
  {
    "follower" : {
      "accountId" : "604692650773600615",
      "userLink" : "https://twitter.com/intent/user?user_id=604692650773600615"
    }
  },
  {
    "follower" : {
      "accountId" : "24869781915836",
      "userLink" : "https://twitter.com/intent/user?user_id=24869781915836"
    }
  },
  {
    "follower" : {
      "accountId" : "640613141859421976",
      "userLink" : "https://twitter.com/intent/user?user_id=640613141859421976"
    }
  },
  {
    "follower" : {
      "accountId" : "616370506480629544",
      "userLink" : "https://twitter.com/intent/user?user_id=616370506480629544"
    }
  },
  {
    "follower" : {
      "accountId" : "601632805318707053",
      "userLink" : "https://twitter.com/intent/user?user_id=601632805318707053"
    }
  },
  {
    "follower" : {
      "accountId" : "608741223568765716",
      "userLink" : "https://twitter.com/intent/user?user_id=608741223568765716"
    }
  },
  {
    "follower" : {
      "accountId" : "625012649837140732",
      "userLink" : "https://twitter.com/intent/user?user_id=625012649837140732"
    }
  },
  {
    "follower" : {
      "accountId" : "644858132004939648",
      "userLink" : "https://twitter.com/intent/user?user_id=644858132004939648"
    }
  },
  {
    "follower" : {
      "accountId" : "623266210064616944",
      "userLink" : "https://twitter.com/intent/user?user_id=623266210064616944"
    }
  },
  {
    "follower" : {
      "accountId" : "623833105923267760",
      "userLink" : "https://twitter.com/intent/user?user_id=623833105923267760"
    }
  },
  {
    "follower" : {
      "accountId" : "644355001675411528",
      "userLink" : "https://twitter.com/intent/user?user_id=644355001675411528"
    }
  },
  {
    "follower" : {
      "accountId" : "629873350376328732",
      "userLink" : "https://twitter.com/intent/user?user_id=629873350376328732"
    }
  },
  {
    "follower" : {
      "accountId" : "617218646931961440",
      "userLink" : "https://twitter.com/intent/user?user_id=617218646931961440"
    }
  },
  {
    "follower" : {
      "accountId" : "619280668469835948",
      "userLink" : "https://twitter.com/intent/user?user_id=619280668469835948"
    }
  },
  {
    "follower" : {
      "accountId" : "300606471565276992",
      "userLink" : "https://twitter.com/intent/user?user_id=300606471565276992"
    }
  },
  {
    "follower" : {
      "accountId" : "632768040551573796",
      "userLink" : "https://twitter.com/intent/user?user_id=632768040551573796"
    }
  },
  {
    "follower" : {
      "accountId" : "611519722762993146",
      "userLink" : "https://twitter.com/intent/user?user_id=611519722762993146"
    }
  },
  {
    "follower" : {
      "accountId" : "607085779486091087",
      "userLink" : "https://twitter.com/intent/user?user_id=607085779486091087"
    }
  },
  {
    "follower" : {
      "accountId" : "611672484947411032",
      "userLink" : "https://twitter.com/intent/user?user_id=611672484947411032"
    }
  },
  {
    "follower" : {
      "accountId" : "627609217973533784",
      "userLink" : "https://twitter.com/intent/user?user_id=627609217973533784"
    }
  },
  {
    "follower" : {
      "accountId" : "602365171323459936",
      "userLink" : "https://twitter.com/intent/user?user_id=602365171323459936"
    }
  },
  {
    "follower" : {
      "accountId" : "607095711164641344",
      "userLink" : "https://twitter.com/intent/user?user_id=607095711164641344"
    }
  },
  {
    "follower" : {
      "accountId" : "617137092183472146",
      "userLink" : "https://twitter.com/intent/user?user_id=617137092183472146"
    }
  },
  {
    "follower" : {
      "accountId" : "601192246858797679",
      "userLink" : "https://twitter.com/intent/user?user_id=601192246858797679"
    }
  },
  {
    "follower" : {
      "accountId" : "636480260084243912",
      "userLink" : "https://twitter.com/intent/user?user_id=636480260084243912"
    }
  },
  {
    "follower" : {
      "accountId" : "648947635415916128",
      "userLink" : "https://twitter.com/intent/user?user_id=648947635415916128"
    }
  },
  {
    "follower" : {
      "accountId" : "628077839150655672",
      "userLink" : "https://twitter.com/intent/user?user_id=628077839150655672"
    }
  },
  {
    "follower" : {
      "accountId" : "638560420320757784",
      "userLink" : "https://twitter.com/intent/user?user_id=638560420320757784"
    }
  },
  {
    "follower" : {
      "accountId" : "636080455009091624",
      "userLink" : "https://twitter.com/intent/user?user_id=636080455009091624"
    }
  },
  {
    "follower" : {
      "accountId" : "646596960628201400",
      "userLink" : "https://twitter.com/intent/user?user_id=646596960628201400"
    }
  },
  {
    "follower" : {
      "accountId" : "644002145611153544",
      "userLink" : "https://twitter.com/intent/user?user_id=644002145611153544"
    }
  },
  {
    "follower" : {
      "accountId" : "617231646411368628",
      "userLink" : "https://twitter.com/intent/user?user_id=617231646411368628"
    }
  },
  {
    "follower" : {
      "accountId" : "648079728313531832",
      "userLink" : "https://twitter.com/intent/user?user_id=648079728313531832"
    }
  },
  {
    "follower" : {
      "accountId" : "638313465419524904",
      "userLink" : "https://twitter.com/intent/user?user_id=638313465419524904"
    }
  },
  {
    "follower" : {
      "accountId" : "648506527641767568",
      "userLink" : "https://twitter.com/intent/user?user_id=648506527641767568"
    }
  },
  {
    "follower" : {
      "accountId" : "623382019893791868",
      "userLink" : "https://twitter.com/intent/user?user_id=623382019893791868"
    }
  },
  {
    "follower" : {
      "accountId" : "649989256875961344",
      "userLink" : "https://twitter.com/intent/user?user_id=649989256875961344"
    }
  },
  {
    "follower" : {
      "accountId" : "604738884264494841",
      "userLink" : "https://twitter.com/intent/user?user_id=604738884264494841"
    }
  },
  {
    "follower" : {
      "accountId" : "626608575652013384",
      "userLink" : "https://twitter.com/intent/user?user_id=626608575652013384"
    }
  },
  {
    "follower" : {
      "accountId" : "638681526432356328",
      "userLink" : "https://twitter.com/intent/user?user_id=638681526432356328"
    }
  },
  {
    "follower" : {
      "accountId" : "624993491654844252",
      "userLink" : "https://twitter.com/intent/user?user_id=624993491654844252"
    }
  },
  {
    "follower" : {
      "accountId" : "24923664358067",
      "userLink" : "https://twitter.com/intent/user?user_id=24923664358067"
    }
  },
  {
    "follower" : {
      "accountId" : "636597765118690536",
      "userLink" : "https://twitter.com/intent/user?user_id=636597765118690536"
    }
  },
  {
    "follower" : {
      "accountId" : "612206253976218534",
      "userLink" : "https://twitter.com/intent/user?user_id=612206253976218534"
    }
  },
  {
    "follower" : {
      "accountId" : "640973445658303976",
      "userLink" : "https://twitter.com/intent/user?user_id=640973445658303976"
    }
  },
  {
    "follower" : {
      "accountId" : "633388627105366408",
      "userLink" : "https://twitter.com/intent/user?user_id=633388627105366408"
    }
  },
  {
    "follower" : {
      "accountId" : "607146831273333554",
      "userLink" : "https://twitter.com/intent/user?user_id=607146831273333554"
    }
  },
  {
    "follower" : {
      "accountId" : "612472331394312436",
      "userLink" : "https://twitter.com/intent/user?user_id=612472331394312436"
    }
  },
  {
    "follower" : {
      "accountId" : "633430418853137440",
      "userLink" : "https://twitter.com/intent/user?user_id=633430418853137440"
    }
  },
  {
    "follower" : {
      "accountId" : "630569595252775256",
      "userLink" : "https://twitter.com/intent/user?user_id=630569595252775256"
    }
  },
  {
    "follower" : {
      "accountId" : "627793211851486064",
      "userLink" : "https://twitter.com/intent/user?user_id=627793211851486064"
    }
  },
  {
    "follower" : {
      "accountId" : "625409437053492756",
      "userLink" : "https://twitter.com/intent/user?user_id=625409437053492756"
    }
  },
  {
    "follower" : {
      "accountId" : "647516207940899696",
      "userLink" : "https://twitter.com/intent/user?user_id=647516207940899696"
    }
  },
  {
    "follower" : {
      "accountId" : "605930641981232121",
      "userLink" : "https://twitter.com/intent/user?user_id=605930641981232121"
    }
  },
  {
    "follower" : {
      "accountId" : "644653851441053680",
      "userLink" : "https://twitter.com/intent/user?user_id=644653851441053680"
    }
  },
  {
    "follower" : {
      "accountId" : "611176082714448038",
      "userLink" : "https://twitter.com/intent/user?user_id=611176082714448038"
    }
  },
  {
    "follower" : {
      "accountId" : "609282657647848852",
      "userLink" : "https://twitter.com/intent/user?user_id=609282657647848852"
    }
  },
  {
    "follower" : {
      "accountId" : "627998815194933992",
      "userLink" : "https://twitter.com/intent/user?user_id=627998815194933992"
    }
  },
  {
    "follower" : {
      "accountId" : "635029060241947968",
      "userLink" : "https://twitter.com/intent/user?user_id=635029060241947968"
    }
  },
  {
    "follower" : {
      "accountId" : "631103226488976980",
      "userLink" : "https://twitter.com/intent/user?user_id=631103226488976980"
    }
  },
  {
    "follower" : {
      "accountId" : "638136977152408200",
      "userLink" : "https://twitter.com/intent/user?user_id=638136977152408200"
    }
  },
  {
    "follower" : {
      "accountId" : "610339167460692078",
      "userLink" : "https://twitter.com/intent/user?user_id=610339167460692078"
    }
  },
  {
    "follower" : {
      "accountId" : "644286357857552664",
      "userLink" : "https://twitter.com/intent/user?user_id=644286357857552664"
    }
  },
  {
    "follower" : {
      "accountId" : "613191447152226276",
      "userLink" : "https://twitter.com/intent/user?user_id=613191447152226276"
    }
  },
  {
    "follower" : {
      "accountId" : "601723828891834489",
      "userLink" : "https://twitter.com/intent/user?user_id=601723828891834489"
    }
  },
  {
    "follower" : {
      "accountId" : "612472482947924046",
      "userLink" : "https://twitter.com/intent/user?user_id=612472482947924046"
    }
  },
  {
    "follower" : {
      "accountId" : "25787849622114",
      "userLink" : "https://twitter.com/intent/user?user_id=25787849622114"
    }
  },
  {
    "follower" : {
      "accountId" : "600690869927317039",
      "userLink" : "https://twitter.com/intent/user?user_id=600690869927317039"
    }
  },
  {
    "follower" : {
      "accountId" : "636046875109906336",
      "userLink" : "https://twitter.com/intent/user?user_id=636046875109906336"
    }
  },
  {
    "follower" : {
      "accountId" : "641128272107460136",
      "userLink" : "https://twitter.com/intent/user?user_id=641128272107460136"
    }
  },
  {
    "follower" : {
      "accountId" : "647214174651383040",
      "userLink" : "https://twitter.com/intent/user?user_id=647214174651383040"
    }
  },
  {
    "follower" : {
      "accountId" : "610504134817599076",
      "userLink" : "https://twitter.com/intent/user?user_id=610504134817599076"
    }
  },
  {
    "follower" : {
      "accountId" : "609000689202483519",
      "userLink" : "https://twitter.com/intent/user?user_id=609000689202483519"
    }
  },
  {
    "follower" : {
      "accountId" : "607225852683320155",
      "userLink" : "https://twitter.com/intent/user?user_id=607225852683320155"
    }
  },
  {
    "follower" : {
      "accountId" : "626350174372675112",
      "userLink" : "https://twitter.com/intent/user?user_id=626350174372675112"
    }
  },
  {
    "follower" : {
      "accountId" : "507791013106136384",
      "userLink" : "https://twitter.com/intent/user?user_id=507791013106136384"
    }
  },
  {
    "follower" : {
      "accountId" : "600658104346437599",
      "userLink" : "https://twitter.com/intent/user?user_id=600658104346437599"
    }
  },
  {
    "follower" : {
      "accountId" : "614021804365950636",
      "userLink" : "https://twitter.com/intent/user?user_id=614021804365950636"
    }
  },
  {
    "follower" : {
      "accountId" : "645224753796113696",
      "userLink" : "https://twitter.com/intent/user?user_id=645224753796113696"
    }
  },
  {
    "follower" : {
      "accountId" : "648666461480799480",
      "userLink" : "https://twitter.com/intent/user?user_id=648666461480799480"
    }
  },
  {
    "follower" : {
      "accountId" : "639170807224257184",
      "userLink" : "https://twitter.com/intent/user?user_id=639170807224257184"
    }
  },
  {
    "follower" : {
      "accountId" : "605811948945117129",
      "userLink" : "https://twitter.com/intent/user?user_id=605811948945117129"
    }
  },
  {
    "follower" : {
      "accountId" : "635693131069624100",
      "userLink" : "https://twitter.com/intent/user?user_id=635693131069624100"
    }
  },
  {
    "follower" : {
      "accountId" : "646084196787897192",
      "userLink" : "https://twitter.com/intent/user?user_id=646084196787897192"
    }
  },
  {
    "follower" : {
      "accountId" : "639055781191137664",
      "userLink" : "https://twitter.com/intent/user?user_id=639055781191137664"
    }
  },
  {
    "follower" : {
      "accountId" : "600312678778023572",
      "userLink" : "https://twitter.com/intent/user?user_id=600312678778023572"
    }
  },
  {
    "follower" : {
      "accountId" : "646587397313741360",
      "userLink" : "https://twitter.com/intent/user?user_id=646587397313741360"
    }
  },
  {
    "follower" : {
      "accountId" : "649130987726647952",
      "userLink" : "https://twitter.com/intent/user?user_id=649130987726647952"
    }
  },
  {
    "follower" : {
      "accountId" : "603171474531175866",
      "userLink" : "https://twitter.com/intent/user?user_id=603171474531175866"
    }
  },
  {
    "follower" : {
      "accountId" : "626147032315141504",
      "userLink" : "https://twitter.com/intent/user?user_id=626147032315141504"
    }
  },
  {
    "follower" : {
      "accountId" : "610140966539570290",
      "userLink" : "https://twitter.com/intent/user?user_id=610140966539570290"
    }
  },
  {
    "follower" : {
      "accountId" : "603943691203933341",
      "userLink" : "https://twitter.com/intent/user?user_id=603943691203933341"
    }
  },
  {
    "follower" : {
      "accountId" : "649235115173669888",
      "userLink" : "https://twitter.com/intent/user?user_id=649235115173669888"
    }
  },
  {
    "follower" : {
      "accountId" : "618183628544443404",
      "userLink" : "https://twitter.com/intent/user?user_id=618183628544443404"
    }
  },
  {
    "follower" : {
      "accountId" : "613099322356189014",
      "userLink" : "https://twitter.com/intent/user?user_id=613099322356189014"
    }
  },
  {
    "follower" : {
      "accountId" : "601565774576693157",
      "userLink" : "https://twitter.com/intent/user?user_id=601565774576693157"
    }
  },
  {
    "follower" : {
      "accountId" : "625207030108915096",
      "userLink" : "https://twitter.com/intent/user?user_id=625207030108915096"
    }
  },
  {
    "follower" : {
      "accountId" : "632740882698933144",
      "userLink" : "https://twitter.com/intent/user?user_id=632740882698933144"
    }
  },
  {
    "follower" : {
      "accountId" : "600398370846478723",
      "userLink" : "https://twitter.com/intent/user?user_id=600398370846478723"
    }
  },
  {
    "follower" : {
      "accountId" : "604883398425412638",
      "userLink" : "https://twitter.com/intent/user?user_id=604883398425412638"
    }
  },
  {
    "follower" : {
      "accountId" : "603516526519091334",
      "userLink" : "https://twitter.com/intent/user?user_id=603516526519091334"
    }
  },
  {
    "follower" : {
      "accountId" : "1581467261511094",
      "userLink" : "https://twitter.com/intent/user?user_id=1581467261511094"
    }
  },
  {
    "follower" : {
      "accountId" : "645752579229821712",
      "userLink" : "https://twitter.com/intent/user?user_id=645752579229821712"
    }
  },
  {
    "follower" : {
      "accountId" : "647894701557872112",
      "userLink" : "https://twitter.com/intent/user?user_id=647894701557872112"
    }
  },
  {
    "follower" : {
      "accountId" : "611838350966528488",
      "userLink" : "https://twitter.com/intent/user?user_id=611838350966528488"
    }
  },
  {
    "follower" : {
      "accountId" : "600175279792777877",
      "userLink" : "https://twitter.com/intent/user?user_id=600175279792777877"
    }
  },
  {
    "follower" : {
      "accountId" : "642753369398214160",
      "userLink" : "https://twitter.com/intent/user?user_id=642753369398214160"
    }
  },
  {
    "follower" : {
      "accountId" : "614131527220157342",
      "userLink" : "https://twitter.com/intent/user?user_id=614131527220157342"
    }
  },
  {
    "follower" : {
      "accountId" : "630663476668996560",
      "userLink" : "https://twitter.com/intent/user?user_id=630663476668996560"
    }
  },
  {
    "follower" : {
      "accountId" : "627693621832681144",
      "userLink" : "https://twitter.com/intent/user?user_id=627693621832681144"
    }
  },
  {
    "follower" : {
      "accountId" : "627354343241191916",
      "userLink" : "https://twitter.com/intent/user?user_id=627354343241191916"
    }
  },
  {
    "follower" : {
      "accountId" : "641208831684744064",
      "userLink" : "https://twitter.com/intent/user?user_id=641208831684744064"
    }
  },
  {
    "follower" : {
      "accountId" : "641228917249486168",
      "userLink" : "https://twitter.com/intent/user?user_id=641228917249486168"
    }
  },
  {
    "follower" : {
      "accountId" : "624392634250184532",
      "userLink" : "https://twitter.com/intent/user?user_id=624392634250184532"
    }
  },
  {
    "follower" : {
      "accountId" : "632616423957601792",
      "userLink" : "https://twitter.com/intent/user?user_id=632616423957601792"
    }
  },
  {
    "follower" : {
      "accountId" : "613453628760173192",
      "userLink" : "https://twitter.com/intent/user?user_id=613453628760173192"
    }
  },
  {
    "follower" : {
      "accountId" : "639728746198162168",
      "userLink" : "https://twitter.com/intent/user?user_id=639728746198162168"
    }
  },
  {
    "follower" : {
      "accountId" : "643602334464676520",
      "userLink" : "https://twitter.com/intent/user?user_id=643602334464676520"
    }
  },
  {
    "follower" : {
      "accountId" : "444570724845058688",
      "userLink" : "https://twitter.com/intent/user?user_id=444570724845058688"
    }
  },
  {
    "follower" : {
      "accountId" : "603325808642631816",
      "userLink" : "https://twitter.com/intent/user?user_id=603325808642631816"
    }
  },
  {
    "follower" : {
      "accountId" : "623946865362576220",
      "userLink" : "https://twitter.com/intent/user?user_id=623946865362576220"
    }
  },
  {
    "follower" : {
      "accountId" : "117227045877882984",
      "userLink" : "https://twitter.com/intent/user?user_id=117227045877882984"
    }
  },
  {
    "follower" : {
      "accountId" : "648582511118858704",
      "userLink" : "https://twitter.com/intent/user?user_id=648582511118858704"
    }
  },
  {
    "follower" : {
      "accountId" : "606441094610389331",
      "userLink" : "https://twitter.com/intent/user?user_id=606441094610389331"
    }
  },
  {
    "follower" : {
      "accountId" : "622395527498781588",
      "userLink" : "https://twitter.com/intent/user?user_id=622395527498781588"
    }
  },
  {
    "follower" : {
      "accountId" : "624022331289681220",
      "userLink" : "https://twitter.com/intent/user?user_id=624022331289681220"
    }
  },
  {
    "follower" : {
      "accountId" : "634804778261679912",
      "userLink" : "https://twitter.com/intent/user?user_id=634804778261679912"
    }
  },
  {
    "follower" : {
      "accountId" : "630878332343345312",
      "userLink" : "https://twitter.com/intent/user?user_id=630878332343345312"
    }
  },
  {
    "follower" : {
      "accountId" : "642716056714881664",
      "userLink" : "https://twitter.com/intent/user?user_id=642716056714881664"
    }
  },
  {
    "follower" : {
      "accountId" : "609038588988558354",
      "userLink" : "https://twitter.com/intent/user?user_id=609038588988558354"
    }
  },
  {
    "follower" : {
      "accountId" : "609881655818760682",
      "userLink" : "https://twitter.com/intent/user?user_id=609881655818760682"
    }
  },
  {
    "follower" : {
      "accountId" : "627568675740500236",
      "userLink" : "https://twitter.com/intent/user?user_id=627568675740500236"
    }
  },
  {
    "follower" : {
      "accountId" : "604984772633752954",
      "userLink" : "https://twitter.com/intent/user?user_id=604984772633752954"
    }
  },
  {
    "follower" : {
      "accountId" : "617517244547921618",
      "userLink" : "https://twitter.com/intent/user?user_id=617517244547921618"
    }
  },
  {
    "follower" : {
      "accountId" : "21127869593259",
      "userLink" : "https://twitter.com/intent/user?user_id=21127869593259"
    }
  },
  {
    "follower" : {
      "accountId" : "633754963337068716",
      "userLink" : "https://twitter.com/intent/user?user_id=633754963337068716"
    }
  },
  {
    "follower" : {
      "accountId" : "642979512226731088",
      "userLink" : "https://twitter.com/intent/user?user_id=642979512226731088"
    }
  },
  {
    "follower" : {
      "accountId" : "619388126987191116",
      "userLink" : "https://twitter.com/intent/user?user_id=619388126987191116"
    }
  },
  {
    "follower" : {
      "accountId" : "639065947921408296",
      "userLink" : "https://twitter.com/intent/user?user_id=639065947921408296"
    }
  },
  {
    "follower" : {
      "accountId" : "644124634637329544",
      "userLink" : "https://twitter.com/intent/user?user_id=644124634637329544"
    }
  },
  {
    "follower" : {
      "accountId" : "645082666365775512",
      "userLink" : "https://twitter.com/intent/user?user_id=645082666365775512"
    }
  },
  {
    "follower" : {
      "accountId" : "608201453720078816",
      "userLink" : "https://twitter.com/intent/user?user_id=608201453720078816"
    }
  },
  {
    "follower" : {
      "accountId" : "623657733068077512",
      "userLink" : "https://twitter.com/intent/user?user_id=623657733068077512"
    }
  },
  {
    "follower" : {
      "accountId" : "620932655774489168",
      "userLink" : "https://twitter.com/intent/user?user_id=620932655774489168"
    }
  },
  {
    "follower" : {
      "accountId" : "600769243677783049",
      "userLink" : "https://twitter.com/intent/user?user_id=600769243677783049"
    }
  },
  {
    "follower" : {
      "accountId" : "602803920443670427",
      "userLink" : "https://twitter.com/intent/user?user_id=602803920443670427"
    }
  },
  {
    "follower" : {
      "accountId" : "614435308235108734",
      "userLink" : "https://twitter.com/intent/user?user_id=614435308235108734"
    }
  },
  {
    "follower" : {
      "accountId" : "600914836844323196",
      "userLink" : "https://twitter.com/intent/user?user_id=600914836844323196"
    }
  },
  {
    "follower" : {
      "accountId" : "633339848628858872",
      "userLink" : "https://twitter.com/intent/user?user_id=633339848628858872"
    }
  },
  {
    "follower" : {
      "accountId" : "637233224018359600",
      "userLink" : "https://twitter.com/intent/user?user_id=637233224018359600"
    }
  },
  {
    "follower" : {
      "accountId" : "603677521584260762",
      "userLink" : "https://twitter.com/intent/user?user_id=603677521584260762"
    }
  },
  {
    "follower" : {
      "accountId" : "634723088815071184",
      "userLink" : "https://twitter.com/intent/user?user_id=634723088815071184"
    }
  },
  {
    "follower" : {
      "accountId" : "626909100742279068",
      "userLink" : "https://twitter.com/intent/user?user_id=626909100742279068"
    }
  },
  {
    "follower" : {
      "accountId" : "612331222174549600",
      "userLink" : "https://twitter.com/intent/user?user_id=612331222174549600"
    }
  },
  {
    "follower" : {
      "accountId" : "617738803775875700",
      "userLink" : "https://twitter.com/intent/user?user_id=617738803775875700"
    }
  },
  {
    "follower" : {
      "accountId" : "605959927899972356",
      "userLink" : "https://twitter.com/intent/user?user_id=605959927899972356"
    }
  },
  {
    "follower" : {
      "accountId" : "5327220710408609",
      "userLink" : "https://twitter.com/intent/user?user_id=5327220710408609"
    }
  },
  {
    "follower" : {
      "accountId" : "616000969373304658",
      "userLink" : "https://twitter.com/intent/user?user_id=616000969373304658"
    }
  },
  {
    "follower" : {
      "accountId" : "615848464919452210",
      "userLink" : "https://twitter.com/intent/user?user_id=615848464919452210"
    }
  },
  {
    "follower" : {
      "accountId" : "646088899603036168",
      "userLink" : "https://twitter.com/intent/user?user_id=646088899603036168"
    }
  },
  {
    "follower" : {
      "accountId" : "639624786698343064",
      "userLink" : "https://twitter.com/intent/user?user_id=639624786698343064"
    }
  },
  {
    "follower" : {
      "accountId" : "632697619401927036",
      "userLink" : "https://twitter.com/intent/user?user_id=632697619401927036"
    }
  },
  {
    "follower" : {
      "accountId" : "613472759127462370",
      "userLink" : "https://twitter.com/intent/user?user_id=613472759127462370"
    }
  },
  {
    "follower" : {
      "accountId" : "647834487718799880",
      "userLink" : "https://twitter.com/intent/user?user_id=647834487718799880"
    }
  },
  {
    "follower" : {
      "accountId" : "618433022297024732",
      "userLink" : "https://twitter.com/intent/user?user_id=618433022297024732"
    }
  },
  {
    "follower" : {
      "accountId" : "648078527767070640",
      "userLink" : "https://twitter.com/intent/user?user_id=648078527767070640"
    }
  },
  {
    "follower" : {
      "accountId" : "633808648266232140",
      "userLink" : "https://twitter.com/intent/user?user_id=633808648266232140"
    }
  },
  {
    "follower" : {
      "accountId" : "620779655277083044",
      "userLink" : "https://twitter.com/intent/user?user_id=620779655277083044"
    }
  },
  {
    "follower" : {
      "accountId" : "39129419582091",
      "userLink" : "https://twitter.com/intent/user?user_id=39129419582091"
    }
  },
  {
    "follower" : {
      "accountId" : "625515177591883616",
      "userLink" : "https://twitter.com/intent/user?user_id=625515177591883616"
    }
  },
  {
    "follower" : {
      "accountId" : "640708082137729192",
      "userLink" : "https://twitter.com/intent/user?user_id=640708082137729192"
    }
  },
  {
    "follower" : {
      "accountId" : "648638046801634408",
      "userLink" : "https://twitter.com/intent/user?user_id=648638046801634408"
    }
  },
  {
    "follower" : {
      "accountId" : "617886072379296302",
      "userLink" : "https://twitter.com/intent/user?user_id=617886072379296302"
    }
  },
  {
    "follower" : {
      "accountId" : "612360033336055210",
      "userLink" : "https://twitter.com/intent/user?user_id=612360033336055210"
    }
  },
  {
    "follower" : {
      "accountId" : "616611687185898228",
      "userLink" : "https://twitter.com/intent/user?user_id=616611687185898228"
    }
  },
  {
    "follower" : {
      "accountId" : "602054415646053609",
      "userLink" : "https://twitter.com/intent/user?user_id=602054415646053609"
    }
  },
  {
    "follower" : {
      "accountId" : "617626031782561374",
      "userLink" : "https://twitter.com/intent/user?user_id=617626031782561374"
    }
  },
  {
    "follower" : {
      "accountId" : "315926695152142304",
      "userLink" : "https://twitter.com/intent/user?user_id=315926695152142304"
    }
  },
  {
    "follower" : {
      "accountId" : "632659042792424348",
      "userLink" : "https://twitter.com/intent/user?user_id=632659042792424348"
    }
  },
  {
    "follower" : {
      "accountId" : "614636640560785702",
      "userLink" : "https://twitter.com/intent/user?user_id=614636640560785702"
    }
  },
  {
    "follower" : {
      "accountId" : "620646665818155036",
      "userLink" : "https://twitter.com/intent/user?user_id=620646665818155036"
    }
  },
  {
    "follower" : {
      "accountId" : "634420090025120480",
      "userLink" : "https://twitter.com/intent/user?user_id=634420090025120480"
    }
  },
  {
    "follower" : {
      "accountId" : "616946749002293394",
      "userLink" : "https://twitter.com/intent/user?user_id=616946749002293394"
    }
  },
  {
    "follower" : {
      "accountId" : "643010884999755984",
      "userLink" : "https://twitter.com/intent/user?user_id=643010884999755984"
    }
  },
  {
    "follower" : {
      "accountId" : "609919089750223376",
      "userLink" : "https://twitter.com/intent/user?user_id=609919089750223376"
    }
  },
  {
    "follower" : {
      "accountId" : "638323526982936048",
      "userLink" : "https://twitter.com/intent/user?user_id=638323526982936048"
    }
  },
  {
    "follower" : {
      "accountId" : "642660587062604080",
      "userLink" : "https://twitter.com/intent/user?user_id=642660587062604080"
    }
  },
  {
    "follower" : {
      "accountId" : "626712934999220588",
      "userLink" : "https://twitter.com/intent/user?user_id=626712934999220588"
    }
  },
  {
    "follower" : {
      "accountId" : "618291909459860172",
      "userLink" : "https://twitter.com/intent/user?user_id=618291909459860172"
    }
  },
  {
    "follower" : {
      "accountId" : "629293848805122728",
      "userLink" : "https://twitter.com/intent/user?user_id=629293848805122728"
    }
  },
  {
    "follower" : {
      "accountId" : "633481577353135884",
      "userLink" : "https://twitter.com/intent/user?user_id=633481577353135884"
    }
  },
  {
    "follower" : {
      "accountId" : "606972809900431737",
      "userLink" : "https://twitter.com/intent/user?user_id=606972809900431737"
    }
  },
  {
    "follower" : {
      "accountId" : "613670114593567234",
      "userLink" : "https://twitter.com/intent/user?user_id=613670114593567234"
    }
  },
  {
    "follower" : {
      "accountId" : "610679598306726950",
      "userLink" : "https://twitter.com/intent/user?user_id=610679598306726950"
    }
  },
  {
    "follower" : {
      "accountId" : "638390721677567224",
      "userLink" : "https://twitter.com/intent/user?user_id=638390721677567224"
    }
  },
  {
    "follower" : {
      "accountId" : "608003020970407065",
      "userLink" : "https://twitter.com/intent/user?user_id=608003020970407065"
    }
  },
  {
    "follower" : {
      "accountId" : "646843285493157312",
      "userLink" : "https://twitter.com/intent/user?user_id=646843285493157312"
    }
  },
  {
    "follower" : {
      "accountId" : "601515363411683629",
      "userLink" : "https://twitter.com/intent/user?user_id=601515363411683629"
    }
  },
  {
    "follower" : {
      "accountId" : "626364741652242968",
      "userLink" : "https://twitter.com/intent/user?user_id=626364741652242968"
    }
  },
  {
    "follower" : {
      "accountId" : "619305183963110988",
      "userLink" : "https://twitter.com/intent/user?user_id=619305183963110988"
    }
  },
  {
    "follower" : {
      "accountId" : "5165836220935788",
      "userLink" : "https://twitter.com/intent/user?user_id=5165836220935788"
    }
  },
  {
    "follower" : {
      "accountId" : "631850327762194248",
      "userLink" : "https://twitter.com/intent/user?user_id=631850327762194248"
    }
  },
  {
    "follower" : {
      "accountId" : "614442711351582000",
      "userLink" : "https://twitter.com/intent/user?user_id=614442711351582000"
    }
  },
  {
    "follower" : {
      "accountId" : "617402678707264974",
      "userLink" : "https://twitter.com/intent/user?user_id=617402678707264974"
    }
  },
  {
    "follower" : {
      "accountId" : "611335494927376832",
      "userLink" : "https://twitter.com/intent/user?user_id=611335494927376832"
    }
  },
  {
    "follower" : {
      "accountId" : "647102797160322120",
      "userLink" : "https://twitter.com/intent/user?user_id=647102797160322120"
    }
  },
  {
    "follower" : {
      "accountId" : "603551303039929354",
      "userLink" : "https://twitter.com/intent/user?user_id=603551303039929354"
    }
  },
  {
    "follower" : {
      "accountId" : "626391186535046156",
      "userLink" : "https://twitter.com/intent/user?user_id=626391186535046156"
    }
  },
  {
    "follower" : {
      "accountId" : "619573666928630768",
      "userLink" : "https://twitter.com/intent/user?user_id=619573666928630768"
    }
  },
  {
    "follower" : {
      "accountId" : "647968915751797264",
      "userLink" : "https://twitter.com/intent/user?user_id=647968915751797264"
    }
  },
  {
    "follower" : {
      "accountId" : "633863958571950816",
      "userLink" : "https://twitter.com/intent/user?user_id=633863958571950816"
    }
  },
  {
    "follower" : {
      "accountId" : "634860323613773636",
      "userLink" : "https://twitter.com/intent/user?user_id=634860323613773636"
    }
  },
  {
    "follower" : {
      "accountId" : "635208728760112728",
      "userLink" : "https://twitter.com/intent/user?user_id=635208728760112728"
    }
  },
  {
    "follower" : {
      "accountId" : "633184306113664636",
      "userLink" : "https://twitter.com/intent/user?user_id=633184306113664636"
    }
  },
  {
    "follower" : {
      "accountId" : "635369064371706056",
      "userLink" : "https://twitter.com/intent/user?user_id=635369064371706056"
    }
  },
  {
    "follower" : {
      "accountId" : "649572358697897504",
      "userLink" : "https://twitter.com/intent/user?user_id=649572358697897504"
    }
  },
  {
    "follower" : {
      "accountId" : "617793182747267872",
      "userLink" : "https://twitter.com/intent/user?user_id=617793182747267872"
    }
  },
  {
    "follower" : {
      "accountId" : "633435678220156152",
      "userLink" : "https://twitter.com/intent/user?user_id=633435678220156152"
    }
  },
  {
    "follower" : {
      "accountId" : "632677018651004448",
      "userLink" : "https://twitter.com/intent/user?user_id=632677018651004448"
    }
  },
  {
    "follower" : {
      "accountId" : "632727339923807320",
      "userLink" : "https://twitter.com/intent/user?user_id=632727339923807320"
    }
  },
  {
    "follower" : {
      "accountId" : "623523769393027260",
      "userLink" : "https://twitter.com/intent/user?user_id=623523769393027260"
    }
  },
  {
    "follower" : {
      "accountId" : "48359985252451",
      "userLink" : "https://twitter.com/intent/user?user_id=48359985252451"
    }
  },
  {
    "follower" : {
      "accountId" : "639689721968747552",
      "userLink" : "https://twitter.com/intent/user?user_id=639689721968747552"
    }
  },
  {
    "follower" : {
      "accountId" : "619642459595338936",
      "userLink" : "https://twitter.com/intent/user?user_id=619642459595338936"
    }
  },
  {
    "follower" : {
      "accountId" : "608418259786915111",
      "userLink" : "https://twitter.com/intent/user?user_id=608418259786915111"
    }
  },
  {
    "follower" : {
      "accountId" : "646404370827825344",
      "userLink" : "https://twitter.com/intent/user?user_id=646404370827825344"
    }
  },
  {
    "follower" : {
      "accountId" : "607738998061015301",
      "userLink" : "https://twitter.com/intent/user?user_id=607738998061015301"
    }
  },
  {
    "follower" : {
      "accountId" : "627059062239566168",
      "userLink" : "https://twitter.com/intent/user?user_id=627059062239566168"
    }
  },
  {
    "follower" : {
      "accountId" : "618806822372804864",
      "userLink" : "https://twitter.com/intent/user?user_id=618806822372804864"
    }
  },
  {
    "follower" : {
      "accountId" : "642423653470887520",
      "userLink" : "https://twitter.com/intent/user?user_id=642423653470887520"
    }
  },
  {
    "follower" : {
      "accountId" : "614682218455677592",
      "userLink" : "https://twitter.com/intent/user?user_id=614682218455677592"
    }
  },
  {
    "follower" : {
      "accountId" : "642704144447079376",
      "userLink" : "https://twitter.com/intent/user?user_id=642704144447079376"
    }
  },
  {
    "follower" : {
      "accountId" : "612656043233245324",
      "userLink" : "https://twitter.com/intent/user?user_id=612656043233245324"
    }
  },
  {
    "follower" : {
      "accountId" : "637612303507043184",
      "userLink" : "https://twitter.com/intent/user?user_id=637612303507043184"
    }
  },
  {
    "follower" : {
      "accountId" : "641971445604248168",
      "userLink" : "https://twitter.com/intent/user?user_id=641971445604248168"
    }
  },
  {
    "follower" : {
      "accountId" : "608458283321801591",
      "userLink" : "https://twitter.com/intent/user?user_id=608458283321801591"
    }
  },
  {
    "follower" : {
      "accountId" : "641559045252984104",
      "userLink" : "https://twitter.com/intent/user?user_id=641559045252984104"
    }
  },
  {
    "follower" : {
      "accountId" : "616522774218181296",
      "userLink" : "https://twitter.com/intent/user?user_id=616522774218181296"
    }
  },
  {
    "follower" : {
      "accountId" : "605111002591953800",
      "userLink" : "https://twitter.com/intent/user?user_id=605111002591953800"
    }
  },
  {
    "follower" : {
      "accountId" : "608056644611348085",
      "userLink" : "https://twitter.com/intent/user?user_id=608056644611348085"
    }
  },
  {
    "follower" : {
      "accountId" : "638540364941509832",
      "userLink" : "https://twitter.com/intent/user?user_id=638540364941509832"
    }
  },
  {
    "follower" : {
      "accountId" : "616535961286609702",
      "userLink" : "https://twitter.com/intent/user?user_id=616535961286609702"
    }
  },
  {
    "follower" : {
      "accountId" : "606727277241237628",
      "userLink" : "https://twitter.com/intent/user?user_id=606727277241237628"
    }
  },
  {
    "follower" : {
      "accountId" : "648407374918854104",
      "userLink" : "https://twitter.com/intent/user?user_id=648407374918854104"
    }
  },
  {
    "follower" : {
      "accountId" : "603787930087042196",
      "userLink" : "https://twitter.com/intent/user?user_id=603787930087042196"
    }
  },
  {
    "follower" : {
      "accountId" : "607695681846303004",
      "userLink" : "https://twitter.com/intent/user?user_id=607695681846303004"
    }
  },
  {
    "follower" : {
      "accountId" : "1671818922104",
      "userLink" : "https://twitter.com/intent/user?user_id=1671818922104"
    }
  },
  {
    "follower" : {
      "accountId" : "623583667059325608",
      "userLink" : "https://twitter.com/intent/user?user_id=623583667059325608"
    }
  },
  {
    "follower" : {
      "accountId" : "618789828605076780",
      "userLink" : "https://twitter.com/intent/user?user_id=618789828605076780"
    }
  },
  {
    "follower" : {
      "accountId" : "621209916525675632",
      "userLink" : "https://twitter.com/intent/user?user_id=621209916525675632"
    }
  },
  {
    "follower" : {
      "accountId" : "614406702958714502",
      "userLink" : "https://twitter.com/intent/user?user_id=614406702958714502"
    }
  },
  {
    "follower" : {
      "accountId" : "626932590506917280",
      "userLink" : "https://twitter.com/intent/user?user_id=626932590506917280"
    }
  },
  {
    "follower" : {
      "accountId" : "636534794050013184",
      "userLink" : "https://twitter.com/intent/user?user_id=636534794050013184"
    }
  },
  {
    "follower" : {
      "accountId" : "605402064845161597",
      "userLink" : "https://twitter.com/intent/user?user_id=605402064845161597"
    }
  },
  {
    "follower" : {
      "accountId" : "640993293377742392",
      "userLink" : "https://twitter.com/intent/user?user_id=640993293377742392"
    }
  },
  {
    "follower" : {
      "accountId" : "607264091806393252",
      "userLink" : "https://twitter.com/intent/user?user_id=607264091806393252"
    }
  },
  {
    "follower" : {
      "accountId" : "601697060731664235",
      "userLink" : "https://twitter.com/intent/user?user_id=601697060731664235"
    }
  },
  {
    "follower" : {
      "accountId" : "604995926413957608",
      "userLink" : "https://twitter.com/intent/user?user_id=604995926413957608"
    }
  },
  {
    "follower" : {
      "accountId" : "629002986981765916",
      "userLink" : "https://twitter.com/intent/user?user_id=629002986981765916"
    }
  },
  {
    "follower" : {
      "accountId" : "635857181732417408",
      "userLink" : "https://twitter.com/intent/user?user_id=635857181732417408"
    }
  },
  {
    "follower" : {
      "accountId" : "606657566251815344",
      "userLink" : "https://twitter.com/intent/user?user_id=606657566251815344"
    }
  },
  {
    "follower" : {
      "accountId" : "627842512364049420",
      "userLink" : "https://twitter.com/intent/user?user_id=627842512364049420"
    }
  },
  {
    "follower" : {
      "accountId" : "647025347869884896",
      "userLink" : "https://twitter.com/intent/user?user_id=647025347869884896"
    }
  },
  {
    "follower" : {
      "accountId" : "631884334116898000",
      "userLink" : "https://twitter.com/intent/user?user_id=631884334116898000"
    }
  },
  {
    "follower" : {
      "accountId" : "648078321674512976",
      "userLink" : "https://twitter.com/intent/user?user_id=648078321674512976"
    }
  },
  {
    "follower" : {
      "accountId" : "630602132464718336",
      "userLink" : "https://twitter.com/intent/user?user_id=630602132464718336"
    }
  },
  {
    "follower" : {
      "accountId" : "603989866665734709",
      "userLink" : "https://twitter.com/intent/user?user_id=603989866665734709"
    }
  },
  {
    "follower" : {
      "accountId" : "609077814921754990",
      "userLink" : "https://twitter.com/intent/user?user_id=609077814921754990"
    }
  },
  {
    "follower" : {
      "accountId" : "619912646618774000",
      "userLink" : "https://twitter.com/intent/user?user_id=619912646618774000"
    }
  },
  {
    "follower" : {
      "accountId" : "620654324599276740",
      "userLink" : "https://twitter.com/intent/user?user_id=620654324599276740"
    }
  },
  {
    "follower" : {
      "accountId" : "647187002974383272",
      "userLink" : "https://twitter.com/intent/user?user_id=647187002974383272"
    }
  },
  {
    "follower" : {
      "accountId" : "634234618042370084",
      "userLink" : "https://twitter.com/intent/user?user_id=634234618042370084"
    }
  },
  {
    "follower" : {
      "accountId" : "624672097037189284",
      "userLink" : "https://twitter.com/intent/user?user_id=624672097037189284"
    }
  },
  {
    "follower" : {
      "accountId" : "644779092236112112",
      "userLink" : "https://twitter.com/intent/user?user_id=644779092236112112"
    }
  },
  {
    "follower" : {
      "accountId" : "635748017031300888",
      "userLink" : "https://twitter.com/intent/user?user_id=635748017031300888"
    }
  },
  {
    "follower" : {
      "accountId" : "647357242033118328",
      "userLink" : "https://twitter.com/intent/user?user_id=647357242033118328"
    }
  },
  {
    "follower" : {
      "accountId" : "625442123069599820",
      "userLink" : "https://twitter.com/intent/user?user_id=625442123069599820"
    }
  },
  {
    "follower" : {
      "accountId" : "634147111940809816",
      "userLink" : "https://twitter.com/intent/user?user_id=634147111940809816"
    }
  },
  {
    "follower" : {
      "accountId" : "620727491011973848",
      "userLink" : "https://twitter.com/intent/user?user_id=620727491011973848"
    }
  },
  {
    "follower" : {
      "accountId" : "638075268094763240",
      "userLink" : "https://twitter.com/intent/user?user_id=638075268094763240"
    }
  },
  {
    "follower" : {
      "accountId" : "617687793630550946",
      "userLink" : "https://twitter.com/intent/user?user_id=617687793630550946"
    }
  },
  {
    "follower" : {
      "accountId" : "636664917543492968",
      "userLink" : "https://twitter.com/intent/user?user_id=636664917543492968"
    }
  },
  {
    "follower" : {
      "accountId" : "603493081598406750",
      "userLink" : "https://twitter.com/intent/user?user_id=603493081598406750"
    }
  },
  {
    "follower" : {
      "accountId" : "646644439155068608",
      "userLink" : "https://twitter.com/intent/user?user_id=646644439155068608"
    }
  },
  {
    "follower" : {
      "accountId" : "624142639423608980",
      "userLink" : "https://twitter.com/intent/user?user_id=624142639423608980"
    }
  },
  {
    "follower" : {
      "accountId" : "616930013900554480",
      "userLink" : "https://twitter.com/intent/user?user_id=616930013900554480"
    }
  },
  {
    "follower" : {
      "accountId" : "605819663511077983",
      "userLink" : "https://twitter.com/intent/user?user_id=605819663511077983"
    }
  },
  {
    "follower" : {
      "accountId" : "603434466311325912",
      "userLink" : "https://twitter.com/intent/user?user_id=603434466311325912"
    }
  },
  {
    "follower" : {
      "accountId" : "634113618123363616",
      "userLink" : "https://twitter.com/intent/user?user_id=634113618123363616"
    }
  },
  {
    "follower" : {
      "accountId" : "628854867920582296",
      "userLink" : "https://twitter.com/intent/user?user_id=628854867920582296"
    }
  },
  {
    "follower" : {
      "accountId" : "3402486699123",
      "userLink" : "https://twitter.com/intent/user?user_id=3402486699123"
    }
  },
  {
    "follower" : {
      "accountId" : "648922101174375528",
      "userLink" : "https://twitter.com/intent/user?user_id=648922101174375528"
    }
  },
  {
    "follower" : {
      "accountId" : "629389073226690664",
      "userLink" : "https://twitter.com/intent/user?user_id=629389073226690664"
    }
  },
  {
    "follower" : {
      "accountId" : "635383751765140444",
      "userLink" : "https://twitter.com/intent/user?user_id=635383751765140444"
    }
  },
  {
    "follower" : {
      "accountId" : "621393156553553344",
      "userLink" : "https://twitter.com/intent/user?user_id=621393156553553344"
    }
  },
  {
    "follower" : {
      "accountId" : "591682752080425024",
      "userLink" : "https://twitter.com/intent/user?user_id=591682752080425024"
    }
  },
  {
    "follower" : {
      "accountId" : "615461177210772204",
      "userLink" : "https://twitter.com/intent/user?user_id=615461177210772204"
    }
  },
  {
    "follower" : {
      "accountId" : "606488957490950131",
      "userLink" : "https://twitter.com/intent/user?user_id=606488957490950131"
    }
  },
  {
    "follower" : {
      "accountId" : "641898553086104504",
      "userLink" : "https://twitter.com/intent/user?user_id=641898553086104504"
    }
  },
  {
    "follower" : {
      "accountId" : "638188307383304912",
      "userLink" : "https://twitter.com/intent/user?user_id=638188307383304912"
    }
  },
  {
    "follower" : {
      "accountId" : "602728955663402588",
      "userLink" : "https://twitter.com/intent/user?user_id=602728955663402588"
    }
  },
  {
    "follower" : {
      "accountId" : "616407435356853212",
      "userLink" : "https://twitter.com/intent/user?user_id=616407435356853212"
    }
  },
  {
    "follower" : {
      "accountId" : "638614724718784712",
      "userLink" : "https://twitter.com/intent/user?user_id=638614724718784712"
    }
  },
  {
    "follower" : {
      "accountId" : "610275520937231874",
      "userLink" : "https://twitter.com/intent/user?user_id=610275520937231874"
    }
  },
  {
    "follower" : {
      "accountId" : "641615894333242104",
      "userLink" : "https://twitter.com/intent/user?user_id=641615894333242104"
    }
  },
  {
    "follower" : {
      "accountId" : "618882209473222804",
      "userLink" : "https://twitter.com/intent/user?user_id=618882209473222804"
    }
  },
  {
    "follower" : {
      "accountId" : "605828231614149987",
      "userLink" : "https://twitter.com/intent/user?user_id=605828231614149987"
    }
  },
  {
    "follower" : {
      "accountId" : "635863747073554780",
      "userLink" : "https://twitter.com/intent/user?user_id=635863747073554780"
    }
  },
  {
    "follower" : {
      "accountId" : "624842966401374868",
      "userLink" : "https://twitter.com/intent/user?user_id=624842966401374868"
    }
  },
  {
    "follower" : {
      "accountId" : "605607968600778079",
      "userLink" : "https://twitter.com/intent/user?user_id=605607968600778079"
    }
  },
  {
    "follower" : {
      "accountId" : "640135263591650568",
      "userLink" : "https://twitter.com/intent/user?user_id=640135263591650568"
    }
  },
  {
    "follower" : {
      "accountId" : "645442462426816736",
      "userLink" : "https://twitter.com/intent/user?user_id=645442462426816736"
    }
  },
  {
    "follower" : {
      "accountId" : "604951813813144279",
      "userLink" : "https://twitter.com/intent/user?user_id=604951813813144279"
    }
  },
  {
    "follower" : {
      "accountId" : "639774133784978592",
      "userLink" : "https://twitter.com/intent/user?user_id=639774133784978592"
    }
  },
  {
    "follower" : {
      "accountId" : "638160624504763768",
      "userLink" : "https://twitter.com/intent/user?user_id=638160624504763768"
    }
  },
  {
    "follower" : {
      "accountId" : "632357143951058032",
      "userLink" : "https://twitter.com/intent/user?user_id=632357143951058032"
    }
  },
  {
    "follower" : {
      "accountId" : "613105336423536352",
      "userLink" : "https://twitter.com/intent/user?user_id=613105336423536352"
    }
  },
  {
    "follower" : {
      "accountId" : "645147423186660904",
      "userLink" : "https://twitter.com/intent/user?user_id=645147423186660904"
    }
  },
  {
    "follower" : {
      "accountId" : "631502940049622136",
      "userLink" : "https://twitter.com/intent/user?user_id=631502940049622136"
    }
  },
  {
    "follower" : {
      "accountId" : "620635948560865508",
      "userLink" : "https://twitter.com/intent/user?user_id=620635948560865508"
    }
  },
  {
    "follower" : {
      "accountId" : "629976172598943928",
      "userLink" : "https://twitter.com/intent/user?user_id=629976172598943928"
    }
  },
  {
    "follower" : {
      "accountId" : "626297673991417748",
      "userLink" : "https://twitter.com/intent/user?user_id=626297673991417748"
    }
  },
  {
    "follower" : {
      "accountId" : "615805587485907486",
      "userLink" : "https://twitter.com/intent/user?user_id=615805587485907486"
    }
  },
  {
    "follower" : {
      "accountId" : "600777494216887658",
      "userLink" : "https://twitter.com/intent/user?user_id=600777494216887658"
    }
  },
  {
    "follower" : {
      "accountId" : "632147589407633768",
      "userLink" : "https://twitter.com/intent/user?user_id=632147589407633768"
    }
  },
  {
    "follower" : {
      "accountId" : "508292777542995328",
      "userLink" : "https://twitter.com/intent/user?user_id=508292777542995328"
    }
  },
  {
    "follower" : {
      "accountId" : "636072299185882736",
      "userLink" : "https://twitter.com/intent/user?user_id=636072299185882736"
    }
  },
  {
    "follower" : {
      "accountId" : "636369087464516160",
      "userLink" : "https://twitter.com/intent/user?user_id=636369087464516160"
    }
  },
  {
    "follower" : {
      "accountId" : "600809811630642326",
      "userLink" : "https://twitter.com/intent/user?user_id=600809811630642326"
    }
  },
  {
    "follower" : {
      "accountId" : "649668462855864824",
      "userLink" : "https://twitter.com/intent/user?user_id=649668462855864824"
    }
  },
  {
    "follower" : {
      "accountId" : "604990162945076138",
      "userLink" : "https://twitter.com/intent/user?user_id=604990162945076138"
    }
  },
  {
    "follower" : {
      "accountId" : "649197174893718296",
      "userLink" : "https://twitter.com/intent/user?user_id=649197174893718296"
    }
  },
  {
    "follower" : {
      "accountId" : "639750917857885840",
      "userLink" : "https://twitter.com/intent/user?user_id=639750917857885840"
    }
  },
  {
    "follower" : {
      "accountId" : "642898483733410264",
      "userLink" : "https://twitter.com/intent/user?user_id=642898483733410264"
    }
  },
  {
    "follower" : {
      "accountId" : "617618593472302590",
      "userLink" : "https://twitter.com/intent/user?user_id=617618593472302590"
    }
  },
  {
    "follower" : {
      "accountId" : "620904530412888644",
      "userLink" : "https://twitter.com/intent/user?user_id=620904530412888644"
    }
  },
  {
    "follower" : {
      "accountId" : "607057367385212265",
      "userLink" : "https://twitter.com/intent/user?user_id=607057367385212265"
    }
  },
  {
    "follower" : {
      "accountId" : "625799852494730884",
      "userLink" : "https://twitter.com/intent/user?user_id=625799852494730884"
    }
  },
  {
    "follower" : {
      "accountId" : "607569483269358429",
      "userLink" : "https://twitter.com/intent/user?user_id=607569483269358429"
    }
  },
  {
    "follower" : {
      "accountId" : "623287304873977416",
      "userLink" : "https://twitter.com/intent/user?user_id=623287304873977416"
    }
  },
  {
    "follower" : {
      "accountId" : "637013136797267080",
      "userLink" : "https://twitter.com/intent/user?user_id=637013136797267080"
    }
  },
  {
    "follower" : {
      "accountId" : "187084685764356624",
      "userLink" : "https://twitter.com/intent/user?user_id=187084685764356624"
    }
  },
  {
    "follower" : {
      "accountId" : "629721728107956584",
      "userLink" : "https://twitter.com/intent/user?user_id=629721728107956584"
    }
  },
  {
    "follower" : {
      "accountId" : "621162854450563900",
      "userLink" : "https://twitter.com/intent/user?user_id=621162854450563900"
    }
  },
  {
    "follower" : {
      "accountId" : "606573163384737196",
      "userLink" : "https://twitter.com/intent/user?user_id=606573163384737196"
    }
  },
  {
    "follower" : {
      "accountId" : "640493537929623944",
      "userLink" : "https://twitter.com/intent/user?user_id=640493537929623944"
    }
  },
  {
    "follower" : {
      "accountId" : "1140132447340302",
      "userLink" : "https://twitter.com/intent/user?user_id=1140132447340302"
    }
  },
  {
    "follower" : {
      "accountId" : "287288950402494496",
      "userLink" : "https://twitter.com/intent/user?user_id=287288950402494496"
    }
  },
  {
    "follower" : {
      "accountId" : "1639813965723992",
      "userLink" : "https://twitter.com/intent/user?user_id=1639813965723992"
    }
  },
  {
    "follower" : {
      "accountId" : "639241028437144776",
      "userLink" : "https://twitter.com/intent/user?user_id=639241028437144776"
    }
  },
  {
    "follower" : {
      "accountId" : "613425330980643218",
      "userLink" : "https://twitter.com/intent/user?user_id=613425330980643218"
    }
  },
  {
    "follower" : {
      "accountId" : "631495166379934492",
      "userLink" : "https://twitter.com/intent/user?user_id=631495166379934492"
    }
  },
  {
    "follower" : {
      "accountId" : "611771187234010916",
      "userLink" : "https://twitter.com/intent/user?user_id=611771187234010916"
    }
  },
  {
    "follower" : {
      "accountId" : "603234553138875962",
      "userLink" : "https://twitter.com/intent/user?user_id=603234553138875962"
    }
  },
  {
    "follower" : {
      "accountId" : "604414091808462877",
      "userLink" : "https://twitter.com/intent/user?user_id=604414091808462877"
    }
  },
  {
    "follower" : {
      "accountId" : "622191191135804116",
      "userLink" : "https://twitter.com/intent/user?user_id=622191191135804116"
    }
  },
  {
    "follower" : {
      "accountId" : "617103917647235722",
      "userLink" : "https://twitter.com/intent/user?user_id=617103917647235722"
    }
  },
  {
    "follower" : {
      "accountId" : "622569287840665688",
      "userLink" : "https://twitter.com/intent/user?user_id=622569287840665688"
    }
  },
  {
    "follower" : {
      "accountId" : "610722384063541678",
      "userLink" : "https://twitter.com/intent/user?user_id=610722384063541678"
    }
  },
  {
    "follower" : {
      "accountId" : "622699872167060640",
      "userLink" : "https://twitter.com/intent/user?user_id=622699872167060640"
    }
  },
  {
    "follower" : {
      "accountId" : "645183669714370736",
      "userLink" : "https://twitter.com/intent/user?user_id=645183669714370736"
    }
  },
  {
    "follower" : {
      "accountId" : "643444139195288920",
      "userLink" : "https://twitter.com/intent/user?user_id=643444139195288920"
    }
  },
  {
    "follower" : {
      "accountId" : "635732494790953168",
      "userLink" : "https://twitter.com/intent/user?user_id=635732494790953168"
    }
  },
  {
    "follower" : {
      "accountId" : "610568955903330896",
      "userLink" : "https://twitter.com/intent/user?user_id=610568955903330896"
    }
  },
  {
    "follower" : {
      "accountId" : "635920975448143400",
      "userLink" : "https://twitter.com/intent/user?user_id=635920975448143400"
    }
  },
  {
    "follower" : {
      "accountId" : "634063347251182948",
      "userLink" : "https://twitter.com/intent/user?user_id=634063347251182948"
    }
  },
  {
    "follower" : {
      "accountId" : "610889340967446864",
      "userLink" : "https://twitter.com/intent/user?user_id=610889340967446864"
    }
  },
  {
    "follower" : {
      "accountId" : "610282346926251506",
      "userLink" : "https://twitter.com/intent/user?user_id=610282346926251506"
    }
  },
  {
    "follower" : {
      "accountId" : "643888576916026120",
      "userLink" : "https://twitter.com/intent/user?user_id=643888576916026120"
    }
  },
  {
    "follower" : {
      "accountId" : "623691071319362932",
      "userLink" : "https://twitter.com/intent/user?user_id=623691071319362932"
    }
  },
  {
    "follower" : {
      "accountId" : "628858350379639848",
      "userLink" : "https://twitter.com/intent/user?user_id=628858350379639848"
    }
  },
  {
    "follower" : {
      "accountId" : "630415626007603548",
      "userLink" : "https://twitter.com/intent/user?user_id=630415626007603548"
    }
  },
  {
    "follower" : {
      "accountId" : "604448204825540419",
      "userLink" : "https://twitter.com/intent/user?user_id=604448204825540419"
    }
  },
  {
    "follower" : {
      "accountId" : "608111221849720535",
      "userLink" : "https://twitter.com/intent/user?user_id=608111221849720535"
    }
  },
  {
    "follower" : {
      "accountId" : "624726836233872684",
      "userLink" : "https://twitter.com/intent/user?user_id=624726836233872684"
    }
  },
  {
    "follower" : {
      "accountId" : "639064075800512008",
      "userLink" : "https://twitter.com/intent/user?user_id=639064075800512008"
    }
  },
  {
    "follower" : {
      "accountId" : "605370004312476034",
      "userLink" : "https://twitter.com/intent/user?user_id=605370004312476034"
    }
  },
  {
    "follower" : {
      "accountId" : "640123876482079224",
      "userLink" : "https://twitter.com/intent/user?user_id=640123876482079224"
    }
  },
  {
    "follower" : {
      "accountId" : "402292104061216768",
      "userLink" : "https://twitter.com/intent/user?user_id=402292104061216768"
    }
  },
  {
    "follower" : {
      "accountId" : "649932374484290968",
      "userLink" : "https://twitter.com/intent/user?user_id=649932374484290968"
    }
  },
  {
    "follower" : {
      "accountId" : "604391568605225510",
      "userLink" : "https://twitter.com/intent/user?user_id=604391568605225510"
    }
  },
  {
    "follower" : {
      "accountId" : "612336018902054136",
      "userLink" : "https://twitter.com/intent/user?user_id=612336018902054136"
    }
  },
  {
    "follower" : {
      "accountId" : "626322580982209464",
      "userLink" : "https://twitter.com/intent/user?user_id=626322580982209464"
    }
  },
  {
    "follower" : {
      "accountId" : "627108316840055268",
      "userLink" : "https://twitter.com/intent/user?user_id=627108316840055268"
    }
  },
  {
    "follower" : {
      "accountId" : "647741076494059392",
      "userLink" : "https://twitter.com/intent/user?user_id=647741076494059392"
    }
  },
  {
    "follower" : {
      "accountId" : "612148151780279120",
      "userLink" : "https://twitter.com/intent/user?user_id=612148151780279120"
    }
  },
  {
    "follower" : {
      "accountId" : "613629337321113604",
      "userLink" : "https://twitter.com/intent/user?user_id=613629337321113604"
    }
  },
  {
    "follower" : {
      "accountId" : "635783679904233896",
      "userLink" : "https://twitter.com/intent/user?user_id=635783679904233896"
    }
  },
  {
    "follower" : {
      "accountId" : "628923627830395356",
      "userLink" : "https://twitter.com/intent/user?user_id=628923627830395356"
    }
  },
  {
    "follower" : {
      "accountId" : "607974622272883292",
      "userLink" : "https://twitter.com/intent/user?user_id=607974622272883292"
    }
  },
  {
    "follower" : {
      "accountId" : "638273383906453344",
      "userLink" : "https://twitter.com/intent/user?user_id=638273383906453344"
    }
  },
  {
    "follower" : {
      "accountId" : "637819528383625920",
      "userLink" : "https://twitter.com/intent/user?user_id=637819528383625920"
    }
  },
  {
    "follower" : {
      "accountId" : "634014843437312432",
      "userLink" : "https://twitter.com/intent/user?user_id=634014843437312432"
    }
  },
  {
    "follower" : {
      "accountId" : "5491430800554",
      "userLink" : "https://twitter.com/intent/user?user_id=5491430800554"
    }
  },
  {
    "follower" : {
      "accountId" : "610506429920864996",
      "userLink" : "https://twitter.com/intent/user?user_id=610506429920864996"
    }
  },
  {
    "follower" : {
      "accountId" : "642014366327360312",
      "userLink" : "https://twitter.com/intent/user?user_id=642014366327360312"
    }
  },
  {
    "follower" : {
      "accountId" : "601692056684169240",
      "userLink" : "https://twitter.com/intent/user?user_id=601692056684169240"
    }
  },
  {
    "follower" : {
      "accountId" : "637308641442675208",
      "userLink" : "https://twitter.com/intent/user?user_id=637308641442675208"
    }
  },
  {
    "follower" : {
      "accountId" : "619814563822082708",
      "userLink" : "https://twitter.com/intent/user?user_id=619814563822082708"
    }
  },
  {
    "follower" : {
      "accountId" : "611415758138877480",
      "userLink" : "https://twitter.com/intent/user?user_id=611415758138877480"
    }
  },
  {
    "follower" : {
      "accountId" : "640651890461782704",
      "userLink" : "https://twitter.com/intent/user?user_id=640651890461782704"
    }
  },
  {
    "follower" : {
      "accountId" : "642575340361879568",
      "userLink" : "https://twitter.com/intent/user?user_id=642575340361879568"
    }
  },
  {
    "follower" : {
      "accountId" : "616454069368957124",
      "userLink" : "https://twitter.com/intent/user?user_id=616454069368957124"
    }
  },
  {
    "follower" : {
      "accountId" : "615263877019297834",
      "userLink" : "https://twitter.com/intent/user?user_id=615263877019297834"
    }
  },
  {
    "follower" : {
      "accountId" : "635195390102572472",
      "userLink" : "https://twitter.com/intent/user?user_id=635195390102572472"
    }
  },
  {
    "follower" : {
      "accountId" : "607048492168004922",
      "userLink" : "https://twitter.com/intent/user?user_id=607048492168004922"
    }
  },
  {
    "follower" : {
      "accountId" : "635440408586807524",
      "userLink" : "https://twitter.com/intent/user?user_id=635440408586807524"
    }
  },
  {
    "follower" : {
      "accountId" : "634344665656352376",
      "userLink" : "https://twitter.com/intent/user?user_id=634344665656352376"
    }
  },
  {
    "follower" : {
      "accountId" : "603966332344551509",
      "userLink" : "https://twitter.com/intent/user?user_id=603966332344551509"
    }
  },
  {
    "follower" : {
      "accountId" : "623611789637834224",
      "userLink" : "https://twitter.com/intent/user?user_id=623611789637834224"
    }
  },
  {
    "follower" : {
      "accountId" : "624662213240558252",
      "userLink" : "https://twitter.com/intent/user?user_id=624662213240558252"
    }
  },
  {
    "follower" : {
      "accountId" : "644738678385415456",
      "userLink" : "https://twitter.com/intent/user?user_id=644738678385415456"
    }
  },
  {
    "follower" : {
      "accountId" : "615050139849168792",
      "userLink" : "https://twitter.com/intent/user?user_id=615050139849168792"
    }
  },
  {
    "follower" : {
      "accountId" : "634615859032859144",
      "userLink" : "https://twitter.com/intent/user?user_id=634615859032859144"
    }
  },
  {
    "follower" : {
      "accountId" : "607705980479857744",
      "userLink" : "https://twitter.com/intent/user?user_id=607705980479857744"
    }
  },
  {
    "follower" : {
      "accountId" : "606147071708317958",
      "userLink" : "https://twitter.com/intent/user?user_id=606147071708317958"
    }
  },
  {
    "follower" : {
      "accountId" : "619694301576373900",
      "userLink" : "https://twitter.com/intent/user?user_id=619694301576373900"
    }
  },
  {
    "follower" : {
      "accountId" : "628888511459786536",
      "userLink" : "https://twitter.com/intent/user?user_id=628888511459786536"
    }
  },
  {
    "follower" : {
      "accountId" : "631458744932339532",
      "userLink" : "https://twitter.com/intent/user?user_id=631458744932339532"
    }
  },
  {
    "follower" : {
      "accountId" : "615406313005637140",
      "userLink" : "https://twitter.com/intent/user?user_id=615406313005637140"
    }
  },
  {
    "follower" : {
      "accountId" : "616865480785928638",
      "userLink" : "https://twitter.com/intent/user?user_id=616865480785928638"
    }
  },
  {
    "follower" : {
      "accountId" : "648350484124013944",
      "userLink" : "https://twitter.com/intent/user?user_id=648350484124013944"
    }
  },
  {
    "follower" : {
      "accountId" : "635985653440364668",
      "userLink" : "https://twitter.com/intent/user?user_id=635985653440364668"
    }
  },
  {
    "follower" : {
      "accountId" : "648755277734128840",
      "userLink" : "https://twitter.com/intent/user?user_id=648755277734128840"
    }
  },
  {
    "follower" : {
      "accountId" : "607619990640481966",
      "userLink" : "https://twitter.com/intent/user?user_id=607619990640481966"
    }
  },
  {
    "follower" : {
      "accountId" : "635953368126777720",
      "userLink" : "https://twitter.com/intent/user?user_id=635953368126777720"
    }
  },
  {
    "follower" : {
      "accountId" : "616426101936869198",
      "userLink" : "https://twitter.com/intent/user?user_id=616426101936869198"
    }
  },
  {
    "follower" : {
      "accountId" : "648212811343637248",
      "userLink" : "https://twitter.com/intent/user?user_id=648212811343637248"
    }
  },
  {
    "follower" : {
      "accountId" : "623814028545751904",
      "userLink" : "https://twitter.com/intent/user?user_id=623814028545751904"
    }
  },
  {
    "follower" : {
      "accountId" : "604484487680521026",
      "userLink" : "https://twitter.com/intent/user?user_id=604484487680521026"
    }
  },
  {
    "follower" : {
      "accountId" : "623242035729659984",
      "userLink" : "https://twitter.com/intent/user?user_id=623242035729659984"
    }
  },
  {
    "follower" : {
      "accountId" : "625937088552885264",
      "userLink" : "https://twitter.com/intent/user?user_id=625937088552885264"
    }
  },
  {
    "follower" : {
      "accountId" : "629061234704294580",
      "userLink" : "https://twitter.com/intent/user?user_id=629061234704294580"
    }
  },
  {
    "follower" : {
      "accountId" : "639766132927305744",
      "userLink" : "https://twitter.com/intent/user?user_id=639766132927305744"
    }
  },
  {
    "follower" : {
      "accountId" : "611214530863093386",
      "userLink" : "https://twitter.com/intent/user?user_id=611214530863093386"
    }
  },
  {
    "follower" : {
      "accountId" : "612311605390226210",
      "userLink" : "https://twitter.com/intent/user?user_id=612311605390226210"
    }
  },
  {
    "follower" : {
      "accountId" : "643118755912362208",
      "userLink" : "https://twitter.com/intent/user?user_id=643118755912362208"
    }
  },
  {
    "follower" : {
      "accountId" : "28262978679501",
      "userLink" : "https://twitter.com/intent/user?user_id=28262978679501"
    }
  },
  {
    "follower" : {
      "accountId" : "605968112476871656",
      "userLink" : "https://twitter.com/intent/user?user_id=605968112476871656"
    }
  },
  {
    "follower" : {
      "accountId" : "643154694395162216",
      "userLink" : "https://twitter.com/intent/user?user_id=643154694395162216"
    }
  },
  {
    "follower" : {
      "accountId" : "608952542170864813",
      "userLink" : "https://twitter.com/intent/user?user_id=608952542170864813"
    }
  },
  {
    "follower" : {
      "accountId" : "625431020163189756",
      "userLink" : "https://twitter.com/intent/user?user_id=625431020163189756"
    }
  },
  {
    "follower" : {
      "accountId" : "619587067252671520",
      "userLink" : "https://twitter.com/intent/user?user_id=619587067252671520"
    }
  },
  {
    "follower" : {
      "accountId" : "606997146309896907",
      "userLink" : "https://twitter.com/intent/user?user_id=606997146309896907"
    }
  },
  {
    "follower" : {
      "accountId" : "616964751665010580",
      "userLink" : "https://twitter.com/intent/user?user_id=616964751665010580"
    }
  },
  {
    "follower" : {
      "accountId" : "635065958473289312",
      "userLink" : "https://twitter.com/intent/user?user_id=635065958473289312"
    }
  },
  {
    "follower" : {
      "accountId" : "600474323409274385",
      "userLink" : "https://twitter.com/intent/user?user_id=600474323409274385"
    }
  },
  {
    "follower" : {
      "accountId" : "646493579439874960",
      "userLink" : "https://twitter.com/intent/user?user_id=646493579439874960"
    }
  },
  {
    "follower" : {
      "accountId" : "622301285316120904",
      "userLink" : "https://twitter.com/intent/user?user_id=622301285316120904"
    }
  },
  {
    "follower" : {
      "accountId" : "636915622669651632",
      "userLink" : "https://twitter.com/intent/user?user_id=636915622669651632"
    }
  },
  {
    "follower" : {
      "accountId" : "621682498799711160",
      "userLink" : "https://twitter.com/intent/user?user_id=621682498799711160"
    }
  },
  {
    "follower" : {
      "accountId" : "628584628196549240",
      "userLink" : "https://twitter.com/intent/user?user_id=628584628196549240"
    }
  },
  {
    "follower" : {
      "accountId" : "639936459470412752",
      "userLink" : "https://twitter.com/intent/user?user_id=639936459470412752"
    }
  },
  {
    "follower" : {
      "accountId" : "622001509182758584",
      "userLink" : "https://twitter.com/intent/user?user_id=622001509182758584"
    }
  },
  {
    "follower" : {
      "accountId" : "627347601938124096",
      "userLink" : "https://twitter.com/intent/user?user_id=627347601938124096"
    }
  },
  {
    "follower" : {
      "accountId" : "3754376312918",
      "userLink" : "https://twitter.com/intent/user?user_id=3754376312918"
    }
  },
  {
    "follower" : {
      "accountId" : "601693669900557609",
      "userLink" : "https://twitter.com/intent/user?user_id=601693669900557609"
    }
  },
  {
    "follower" : {
      "accountId" : "634858543902457780",
      "userLink" : "https://twitter.com/intent/user?user_id=634858543902457780"
    }
  },
  {
    "follower" : {
      "accountId" : "612668418442363466",
      "userLink" : "https://twitter.com/intent/user?user_id=612668418442363466"
    }
  },
  {
    "follower" : {
      "accountId" : "617302615404872574",
      "userLink" : "https://twitter.com/intent/user?user_id=617302615404872574"
    }
  },
  {
    "follower" : {
      "accountId" : "615552834787638654",
      "userLink" : "https://twitter.com/intent/user?user_id=615552834787638654"
    }
  },
  {
    "follower" : {
      "accountId" : "641923005958480888",
      "userLink" : "https://twitter.com/intent/user?user_id=641923005958480888"
    }
  },
  {
    "follower" : {
      "accountId" : "622988118504058748",
      "userLink" : "https://twitter.com/intent/user?user_id=622988118504058748"
    }
  },
  {
    "follower" : {
      "accountId" : "647279404442914696",
      "userLink" : "https://twitter.com/intent/user?user_id=647279404442914696"
    }
  },
  {
    "follower" : {
      "accountId" : "639894700193787040",
      "userLink" : "https://twitter.com/intent/user?user_id=639894700193787040"
    }
  },
  {
    "follower" : {
      "accountId" : "5672806693726826",
      "userLink" : "https://twitter.com/intent/user?user_id=5672806693726826"
    }
  },
  {
    "follower" : {
      "accountId" : "627793027725889384",
      "userLink" : "https://twitter.com/intent/user?user_id=627793027725889384"
    }
  },
  {
    "follower" : {
      "accountId" : "638159528091201392",
      "userLink" : "https://twitter.com/intent/user?user_id=638159528091201392"
    }
  },
  {
    "follower" : {
      "accountId" : "637025162460427544",
      "userLink" : "https://twitter.com/intent/user?user_id=637025162460427544"
    }
  },
  {
    "follower" : {
      "accountId" : "638596860662307872",
      "userLink" : "https://twitter.com/intent/user?user_id=638596860662307872"
    }
  },
  {
    "follower" : {
      "accountId" : "632651978445185348",
      "userLink" : "https://twitter.com/intent/user?user_id=632651978445185348"
    }
  },
  {
    "follower" : {
      "accountId" : "614264723356567844",
      "userLink" : "https://twitter.com/intent/user?user_id=614264723356567844"
    }
  },
  {
    "follower" : {
      "accountId" : "621680029420145592",
      "userLink" : "https://twitter.com/intent/user?user_id=621680029420145592"
    }
  },
  {
    "follower" : {
      "accountId" : "610711035405997870",
      "userLink" : "https://twitter.com/intent/user?user_id=610711035405997870"
    }
  },
  {
    "follower" : {
      "accountId" : "618857578405353632",
      "userLink" : "https://twitter.com/intent/user?user_id=618857578405353632"
    }
  },
  {
    "follower" : {
      "accountId" : "638819165830350576",
      "userLink" : "https://twitter.com/intent/user?user_id=638819165830350576"
    }
  },
  {
    "follower" : {
      "accountId" : "602500735879902110",
      "userLink" : "https://twitter.com/intent/user?user_id=602500735879902110"
    }
  },
  {
    "follower" : {
      "accountId" : "602505725975846284",
      "userLink" : "https://twitter.com/intent/user?user_id=602505725975846284"
    }
  },
  {
    "follower" : {
      "accountId" : "607622946721437224",
      "userLink" : "https://twitter.com/intent/user?user_id=607622946721437224"
    }
  },
  {
    "follower" : {
      "accountId" : "632239070261664256",
      "userLink" : "https://twitter.com/intent/user?user_id=632239070261664256"
    }
  },
  {
    "follower" : {
      "accountId" : "616051276624632010",
      "userLink" : "https://twitter.com/intent/user?user_id=616051276624632010"
    }
  },
  {
    "follower" : {
      "accountId" : "636541638959242992",
      "userLink" : "https://twitter.com/intent/user?user_id=636541638959242992"
    }
  },
  {
    "follower" : {
      "accountId" : "625558550733643016",
      "userLink" : "https://twitter.com/intent/user?user_id=625558550733643016"
    }
  },
  {
    "follower" : {
      "accountId" : "629002094681657396",
      "userLink" : "https://twitter.com/intent/user?user_id=629002094681657396"
    }
  },
  {
    "follower" : {
      "accountId" : "619466700322743448",
      "userLink" : "https://twitter.com/intent/user?user_id=619466700322743448"
    }
  },
  {
    "follower" : {
      "accountId" : "647212539869157560",
      "userLink" : "https://twitter.com/intent/user?user_id=647212539869157560"
    }
  },
  {
    "follower" : {
      "accountId" : "626295501582323056",
      "userLink" : "https://twitter.com/intent/user?user_id=626295501582323056"
    }
  },
  {
    "follower" : {
      "accountId" : "639628414456122584",
      "userLink" : "https://twitter.com/intent/user?user_id=639628414456122584"
    }
  },
  {
    "follower" : {
      "accountId" : "611893646012542202",
      "userLink" : "https://twitter.com/intent/user?user_id=611893646012542202"
    }
  },
  {
    "follower" : {
      "accountId" : "638896609531285200",
      "userLink" : "https://twitter.com/intent/user?user_id=638896609531285200"
    }
  },
  {
    "follower" : {
      "accountId" : "603417681679590073",
      "userLink" : "https://twitter.com/intent/user?user_id=603417681679590073"
    }
  },
  {
    "follower" : {
      "accountId" : "637826994327869448",
      "userLink" : "https://twitter.com/intent/user?user_id=637826994327869448"
    }
  },
  {
    "follower" : {
      "accountId" : "640418295099341008",
      "userLink" : "https://twitter.com/intent/user?user_id=640418295099341008"
    }
  },
  {
    "follower" : {
      "accountId" : "602763416085137854",
      "userLink" : "https://twitter.com/intent/user?user_id=602763416085137854"
    }
  },
  {
    "follower" : {
      "accountId" : "603709719387306520",
      "userLink" : "https://twitter.com/intent/user?user_id=603709719387306520"
    }
  },
  {
    "follower" : {
      "accountId" : "641908159987485312",
      "userLink" : "https://twitter.com/intent/user?user_id=641908159987485312"
    }
  },
  {
    "follower" : {
      "accountId" : "628353714116668892",
      "userLink" : "https://twitter.com/intent/user?user_id=628353714116668892"
    }
  },
  {
    "follower" : {
      "accountId" : "621867977307816568",
      "userLink" : "https://twitter.com/intent/user?user_id=621867977307816568"
    }
  },
  {
    "follower" : {
      "accountId" : "646922810956385256",
      "userLink" : "https://twitter.com/intent/user?user_id=646922810956385256"
    }
  },
  {
    "follower" : {
      "accountId" : "616550365463538852",
      "userLink" : "https://twitter.com/intent/user?user_id=616550365463538852"
    }
  },
  {
    "follower" : {
      "accountId" : "632639729329814100",
      "userLink" : "https://twitter.com/intent/user?user_id=632639729329814100"
    }
  },
  {
    "follower" : {
      "accountId" : "614096795445135996",
      "userLink" : "https://twitter.com/intent/user?user_id=614096795445135996"
    }
  },
  {
    "follower" : {
      "accountId" : "2125600823957507",
      "userLink" : "https://twitter.com/intent/user?user_id=2125600823957507"
    }
  },
  {
    "follower" : {
      "accountId" : "641721064069578848",
      "userLink" : "https://twitter.com/intent/user?user_id=641721064069578848"
    }
  },
  {
    "follower" : {
      "accountId" : "624497272026280980",
      "userLink" : "https://twitter.com/intent/user?user_id=624497272026280980"
    }
  },
  {
    "follower" : {
      "accountId" : "607316416691457645",
      "userLink" : "https://twitter.com/intent/user?user_id=607316416691457645"
    }
  },
  {
    "follower" : {
      "accountId" : "610719195378294232",
      "userLink" : "https://twitter.com/intent/user?user_id=610719195378294232"
    }
  },
  {
    "follower" : {
      "accountId" : "621844821823205052",
      "userLink" : "https://twitter.com/intent/user?user_id=621844821823205052"
    }
  },
  {
    "follower" : {
      "accountId" : "625836695000134600",
      "userLink" : "https://twitter.com/intent/user?user_id=625836695000134600"
    }
  },
  {
    "follower" : {
      "accountId" : "606588773233109452",
      "userLink" : "https://twitter.com/intent/user?user_id=606588773233109452"
    }
  },
  {
    "follower" : {
      "accountId" : "643116363528749992",
      "userLink" : "https://twitter.com/intent/user?user_id=643116363528749992"
    }
  },
  {
    "follower" : {
      "accountId" : "231798082301225968",
      "userLink" : "https://twitter.com/intent/user?user_id=231798082301225968"
    }
  },
  {
    "follower" : {
      "accountId" : "618557895010648360",
      "userLink" : "https://twitter.com/intent/user?user_id=618557895010648360"
    }
  },
  {
    "follower" : {
      "accountId" : "620118071780482504",
      "userLink" : "https://twitter.com/intent/user?user_id=620118071780482504"
    }
  },
  {
    "follower" : {
      "accountId" : "620175637691405168",
      "userLink" : "https://twitter.com/intent/user?user_id=620175637691405168"
    }
  },
  {
    "follower" : {
      "accountId" : "624446967594768652",
      "userLink" : "https://twitter.com/intent/user?user_id=624446967594768652"
    }
  },
  {
    "follower" : {
      "accountId" : "629829272994997812",
      "userLink" : "https://twitter.com/intent/user?user_id=629829272994997812"
    }
  },
  {
    "follower" : {
      "accountId" : "614654582200031218",
      "userLink" : "https://twitter.com/intent/user?user_id=614654582200031218"
    }
  },
  {
    "follower" : {
      "accountId" : "626945531604500724",
      "userLink" : "https://twitter.com/intent/user?user_id=626945531604500724"
    }
  },
  {
    "follower" : {
      "accountId" : "3724204439187259",
      "userLink" : "https://twitter.com/intent/user?user_id=3724204439187259"
    }
  },
  {
    "follower" : {
      "accountId" : "613558448029214082",
      "userLink" : "https://twitter.com/intent/user?user_id=613558448029214082"
    }
  },
  {
    "follower" : {
      "accountId" : "600654433405858695",
      "userLink" : "https://twitter.com/intent/user?user_id=600654433405858695"
    }
  },
  {
    "follower" : {
      "accountId" : "623299606619536744",
      "userLink" : "https://twitter.com/intent/user?user_id=623299606619536744"
    }
  },
  {
    "follower" : {
      "accountId" : "636323484717497688",
      "userLink" : "https://twitter.com/intent/user?user_id=636323484717497688"
    }
  },
  {
    "follower" : {
      "accountId" : "641936181450067008",
      "userLink" : "https://twitter.com/intent/user?user_id=641936181450067008"
    }
  },
  {
    "follower" : {
      "accountId" : "623233827994959840",
      "userLink" : "https://twitter.com/intent/user?user_id=623233827994959840"
    }
  },
  {
    "follower" : {
      "accountId" : "604583870755657277",
      "userLink" : "https://twitter.com/intent/user?user_id=604583870755657277"
    }
  },
  {
    "follower" : {
      "accountId" : "636250872781500504",
      "userLink" : "https://twitter.com/intent/user?user_id=636250872781500504"
    }
  },
  {
    "follower" : {
      "accountId" : "623523696315403864",
      "userLink" : "https://twitter.com/intent/user?user_id=623523696315403864"
    }
  },
  {
    "follower" : {
      "accountId" : "640117011490352736",
      "userLink" : "https://twitter.com/intent/user?user_id=640117011490352736"
    }
  },
  {
    "follower" : {
      "accountId" : "648353358474866600",
      "userLink" : "https://twitter.com/intent/user?user_id=648353358474866600"
    }
  },
  {
    "follower" : {
      "accountId" : "628838722579058172",
      "userLink" : "https://twitter.com/intent/user?user_id=628838722579058172"
    }
  },
  {
    "follower" : {
      "accountId" : "648774562044570624",
      "userLink" : "https://twitter.com/intent/user?user_id=648774562044570624"
    }
  },
  {
    "follower" : {
      "accountId" : "621904269892742544",
      "userLink" : "https://twitter.com/intent/user?user_id=621904269892742544"
    }
  },
  {
    "follower" : {
      "accountId" : "637189334213250816",
      "userLink" : "https://twitter.com/intent/user?user_id=637189334213250816"
    }
  },
  {
    "follower" : {
      "accountId" : "649368850683854288",
      "userLink" : "https://twitter.com/intent/user?user_id=649368850683854288"
    }
  },
  {
    "follower" : {
      "accountId" : "1948320632783",
      "userLink" : "https://twitter.com/intent/user?user_id=1948320632783"
    }
  },
  {
    "follower" : {
      "accountId" : "617180532046476738",
      "userLink" : "https://twitter.com/intent/user?user_id=617180532046476738"
    }
  },
  {
    "follower" : {
      "accountId" : "608104806517346580",
      "userLink" : "https://twitter.com/intent/user?user_id=608104806517346580"
    }
  },
  {
    "follower" : {
      "accountId" : "637614096621213448",
      "userLink" : "https://twitter.com/intent/user?user_id=637614096621213448"
    }
  },
  {
    "follower" : {
      "accountId" : "633829426890451864",
      "userLink" : "https://twitter.com/intent/user?user_id=633829426890451864"
    }
  },
  {
    "follower" : {
      "accountId" : "624852460382929460",
      "userLink" : "https://twitter.com/intent/user?user_id=624852460382929460"
    }
  },
  {
    "follower" : {
      "accountId" : "607852648340769941",
      "userLink" : "https://twitter.com/intent/user?user_id=607852648340769941"
    }
  },
  {
    "follower" : {
      "accountId" : "647584208512014184",
      "userLink" : "https://twitter.com/intent/user?user_id=647584208512014184"
    }
  },
  {
    "follower" : {
      "accountId" : "609544613599547618",
      "userLink" : "https://twitter.com/intent/user?user_id=609544613599547618"
    }
  },
  {
    "follower" : {
      "accountId" : "600254989789338538",
      "userLink" : "https://twitter.com/intent/user?user_id=600254989789338538"
    }
  },
  {
    "follower" : {
      "accountId" : "635420078664661352",
      "userLink" : "https://twitter.com/intent/user?user_id=635420078664661352"
    }
  },
  {
    "follower" : {
      "accountId" : "630360198092312140",
      "userLink" : "https://twitter.com/intent/user?user_id=630360198092312140"
    }
  },
  {
    "follower" : {
      "accountId" : "617462388058459010",
      "userLink" : "https://twitter.com/intent/user?user_id=617462388058459010"
    }
  },
  {
    "follower" : {
      "accountId" : "633109240882427284",
      "userLink" : "https://twitter.com/intent/user?user_id=633109240882427284"
    }
  },
  {
    "follower" : {
      "accountId" : "617576781360289628",
      "userLink" : "https://twitter.com/intent/user?user_id=617576781360289628"
    }
  },
  {
    "follower" : {
      "accountId" : "647238637148627784",
      "userLink" : "https://twitter.com/intent/user?user_id=647238637148627784"
    }
  },
  {
    "follower" : {
      "accountId" : "638489052342052264",
      "userLink" : "https://twitter.com/intent/user?user_id=638489052342052264"
    }
  },
  {
    "follower" : {
      "accountId" : "606832707775057628",
      "userLink" : "https://twitter.com/intent/user?user_id=606832707775057628"
    }
  },
  {
    "follower" : {
      "accountId" : "642625141656479808",
      "userLink" : "https://twitter.com/intent/user?user_id=642625141656479808"
    }
  },
  {
    "follower" : {
      "accountId" : "604792515364147332",
      "userLink" : "https://twitter.com/intent/user?user_id=604792515364147332"
    }
  },
  {
    "follower" : {
      "accountId" : "642675419597556992",
      "userLink" : "https://twitter.com/intent/user?user_id=642675419597556992"
    }
  },
  {
    "follower" : {
      "accountId" : "645813440950915616",
      "userLink" : "https://twitter.com/intent/user?user_id=645813440950915616"
    }
  },
  {
    "follower" : {
      "accountId" : "604886868971136366",
      "userLink" : "https://twitter.com/intent/user?user_id=604886868971136366"
    }
  },
  {
    "follower" : {
      "accountId" : "618138051490714304",
      "userLink" : "https://twitter.com/intent/user?user_id=618138051490714304"
    }
  },
  {
    "follower" : {
      "accountId" : "642288350584678000",
      "userLink" : "https://twitter.com/intent/user?user_id=642288350584678000"
    }
  },
  {
    "follower" : {
      "accountId" : "616015402560543746",
      "userLink" : "https://twitter.com/intent/user?user_id=616015402560543746"
    }
  },
  {
    "follower" : {
      "accountId" : "635982850279310764",
      "userLink" : "https://twitter.com/intent/user?user_id=635982850279310764"
    }
  },
  {
    "follower" : {
      "accountId" : "637832433895133536",
      "userLink" : "https://twitter.com/intent/user?user_id=637832433895133536"
    }
  },
  {
    "follower" : {
      "accountId" : "604173655961448863",
      "userLink" : "https://twitter.com/intent/user?user_id=604173655961448863"
    }
  },
  {
    "follower" : {
      "accountId" : "613844223949626188",
      "userLink" : "https://twitter.com/intent/user?user_id=613844223949626188"
    }
  },
  {
    "follower" : {
      "accountId" : "648601394191879544",
      "userLink" : "https://twitter.com/intent/user?user_id=648601394191879544"
    }
  },
  {
    "follower" : {
      "accountId" : "612221272907060482",
      "userLink" : "https://twitter.com/intent/user?user_id=612221272907060482"
    }
  },
  {
    "follower" : {
      "accountId" : "631148193704937004",
      "userLink" : "https://twitter.com/intent/user?user_id=631148193704937004"
    }
  },
  {
    "follower" : {
      "accountId" : "605740435275529499",
      "userLink" : "https://twitter.com/intent/user?user_id=605740435275529499"
    }
  },
  {
    "follower" : {
      "accountId" : "624483809226061804",
      "userLink" : "https://twitter.com/intent/user?user_id=624483809226061804"
    }
  },
  {
    "follower" : {
      "accountId" : "619411998558053228",
      "userLink" : "https://twitter.com/intent/user?user_id=619411998558053228"
    }
  },
  {
    "follower" : {
      "accountId" : "630317711635197424",
      "userLink" : "https://twitter.com/intent/user?user_id=630317711635197424"
    }
  },
  {
    "follower" : {
      "accountId" : "602237190043581827",
      "userLink" : "https://twitter.com/intent/user?user_id=602237190043581827"
    }
  },
  {
    "follower" : {
      "accountId" : "642163814123970752",
      "userLink" : "https://twitter.com/intent/user?user_id=642163814123970752"
    }
  },
  {
    "follower" : {
      "accountId" : "647444378082558512",
      "userLink" : "https://twitter.com/intent/user?user_id=647444378082558512"
    }
  },
  {
    "follower" : {
      "accountId" : "642386314237484144",
      "userLink" : "https://twitter.com/intent/user?user_id=642386314237484144"
    }
  },
  {
    "follower" : {
      "accountId" : "606607120719428866",
      "userLink" : "https://twitter.com/intent/user?user_id=606607120719428866"
    }
  },
  {
    "follower" : {
      "accountId" : "640779584628397184",
      "userLink" : "https://twitter.com/intent/user?user_id=640779584628397184"
    }
  },
  {
    "follower" : {
      "accountId" : "636859431129343576",
      "userLink" : "https://twitter.com/intent/user?user_id=636859431129343576"
    }
  },
  {
    "follower" : {
      "accountId" : "624385128871834960",
      "userLink" : "https://twitter.com/intent/user?user_id=624385128871834960"
    }
  },
  {
    "follower" : {
      "accountId" : "397275511278295680",
      "userLink" : "https://twitter.com/intent/user?user_id=397275511278295680"
    }
  },
  {
    "follower" : {
      "accountId" : "636687077350833856",
      "userLink" : "https://twitter.com/intent/user?user_id=636687077350833856"
    }
  },
  {
    "follower" : {
      "accountId" : "639844801247234072",
      "userLink" : "https://twitter.com/intent/user?user_id=639844801247234072"
    }
  },
  {
    "follower" : {
      "accountId" : "625636564966054116",
      "userLink" : "https://twitter.com/intent/user?user_id=625636564966054116"
    }
  },
  {
    "follower" : {
      "accountId" : "626745860332679668",
      "userLink" : "https://twitter.com/intent/user?user_id=626745860332679668"
    }
  },
  {
    "follower" : {
      "accountId" : "632533967618185984",
      "userLink" : "https://twitter.com/intent/user?user_id=632533967618185984"
    }
  },
  {
    "follower" : {
      "accountId" : "633419963331059456",
      "userLink" : "https://twitter.com/intent/user?user_id=633419963331059456"
    }
  },
  {
    "follower" : {
      "accountId" : "633036466090198304",
      "userLink" : "https://twitter.com/intent/user?user_id=633036466090198304"
    }
  },
  {
    "follower" : {
      "accountId" : "623407719714477652",
      "userLink" : "https://twitter.com/intent/user?user_id=623407719714477652"
    }
  },
  {
    "follower" : {
      "accountId" : "637970259173109880",
      "userLink" : "https://twitter.com/intent/user?user_id=637970259173109880"
    }
  },
  {
    "follower" : {
      "accountId" : "638174083876735384",
      "userLink" : "https://twitter.com/intent/user?user_id=638174083876735384"
    }
  },
  {
    "follower" : {
      "accountId" : "607722991050319183",
      "userLink" : "https://twitter.com/intent/user?user_id=607722991050319183"
    }
  },
  {
    "follower" : {
      "accountId" : "634649232464304696",
      "userLink" : "https://twitter.com/intent/user?user_id=634649232464304696"
    }
  },
  {
    "follower" : {
      "accountId" : "612516601756762668",
      "userLink" : "https://twitter.com/intent/user?user_id=612516601756762668"
    }
  },
  {
    "follower" : {
      "accountId" : "632164942825671888",
      "userLink" : "https://twitter.com/intent/user?user_id=632164942825671888"
    }
  },
  {
    "follower" : {
      "accountId" : "616987451393231240",
      "userLink" : "https://twitter.com/intent/user?user_id=616987451393231240"
    }
  },
  {
    "follower" : {
      "accountId" : "1383105639176",
      "userLink" : "https://twitter.com/intent/user?user_id=1383105639176"
    }
  },
  {
    "follower" : {
      "accountId" : "632738399128294348",
      "userLink" : "https://twitter.com/intent/user?user_id=632738399128294348"
    }
  },
  {
    "follower" : {
      "accountId" : "642674289105383400",
      "userLink" : "https://twitter.com/intent/user?user_id=642674289105383400"
    }
  },
  {
    "follower" : {
      "accountId" : "633419066165706664",
      "userLink" : "https://twitter.com/intent/user?user_id=633419066165706664"
    }
  },
  {
    "follower" : {
      "accountId" : "50062431846475",
      "userLink" : "https://twitter.com/intent/user?user_id=50062431846475"
    }
  },
  {
    "follower" : {
      "accountId" : "609997820251929190",
      "userLink" : "https://twitter.com/intent/user?user_id=609997820251929190"
    }
  },
  {
    "follower" : {
      "accountId" : "602623546637567919",
      "userLink" : "https://twitter.com/intent/user?user_id=602623546637567919"
    }
  },
  {
    "follower" : {
      "accountId" : "617259778400889836",
      "userLink" : "https://twitter.com/intent/user?user_id=617259778400889836"
    }
  },
  {
    "follower" : {
      "accountId" : "612400867804686772",
      "userLink" : "https://twitter.com/intent/user?user_id=612400867804686772"
    }
  },
  {
    "follower" : {
      "accountId" : "604348160035668769",
      "userLink" : "https://twitter.com/intent/user?user_id=604348160035668769"
    }
  },
  {
    "follower" : {
      "accountId" : "629676058956831612",
      "userLink" : "https://twitter.com/intent/user?user_id=629676058956831612"
    }
  },
  {
    "follower" : {
      "accountId" : "463252968655581312",
      "userLink" : "https://twitter.com/intent/user?user_id=463252968655581312"
    }
  },
  {
    "follower" : {
      "accountId" : "637911563887946456",
      "userLink" : "https://twitter.com/intent/user?user_id=637911563887946456"
    }
  },
  {
    "follower" : {
      "accountId" : "613274918994983182",
      "userLink" : "https://twitter.com/intent/user?user_id=613274918994983182"
    }
  },
  {
    "follower" : {
      "accountId" : "608404718223823093",
      "userLink" : "https://twitter.com/intent/user?user_id=608404718223823093"
    }
  },
  {
    "follower" : {
      "accountId" : "645320821908364032",
      "userLink" : "https://twitter.com/intent/user?user_id=645320821908364032"
    }
  },
  {
    "follower" : {
      "accountId" : "639707836520426760",
      "userLink" : "https://twitter.com/intent/user?user_id=639707836520426760"
    }
  },
  {
    "follower" : {
      "accountId" : "645287465030870160",
      "userLink" : "https://twitter.com/intent/user?user_id=645287465030870160"
    }
  },
  {
    "follower" : {
      "accountId" : "634650505141316316",
      "userLink" : "https://twitter.com/intent/user?user_id=634650505141316316"
    }
  },
  {
    "follower" : {
      "accountId" : "641875051306389304",
      "userLink" : "https://twitter.com/intent/user?user_id=641875051306389304"
    }
  },
  {
    "follower" : {
      "accountId" : "648892948588387184",
      "userLink" : "https://twitter.com/intent/user?user_id=648892948588387184"
    }
  },
  {
    "follower" : {
      "accountId" : "618505666484423052",
      "userLink" : "https://twitter.com/intent/user?user_id=618505666484423052"
    }
  },
  {
    "follower" : {
      "accountId" : "616030465428680286",
      "userLink" : "https://twitter.com/intent/user?user_id=616030465428680286"
    }
  },
  {
    "follower" : {
      "accountId" : "621893337572094092",
      "userLink" : "https://twitter.com/intent/user?user_id=621893337572094092"
    }
  },
  {
    "follower" : {
      "accountId" : "649495091888630576",
      "userLink" : "https://twitter.com/intent/user?user_id=649495091888630576"
    }
  },
  {
    "follower" : {
      "accountId" : "644028001971411992",
      "userLink" : "https://twitter.com/intent/user?user_id=644028001971411992"
    }
  },
  {
    "follower" : {
      "accountId" : "622517338146059960",
      "userLink" : "https://twitter.com/intent/user?user_id=622517338146059960"
    }
  },
  {
    "follower" : {
      "accountId" : "627826789248527388",
      "userLink" : "https://twitter.com/intent/user?user_id=627826789248527388"
    }
  },
  {
    "follower" : {
      "accountId" : "613389777191477886",
      "userLink" : "https://twitter.com/intent/user?user_id=613389777191477886"
    }
  },
  {
    "follower" : {
      "accountId" : "606075785302056858",
      "userLink" : "https://twitter.com/intent/user?user_id=606075785302056858"
    }
  },
  {
    "follower" : {
      "accountId" : "600863573889785568",
      "userLink" : "https://twitter.com/intent/user?user_id=600863573889785568"
    }
  },
  {
    "follower" : {
      "accountId" : "638271503378552424",
      "userLink" : "https://twitter.com/intent/user?user_id=638271503378552424"
    }
  },
  {
    "follower" : {
      "accountId" : "639461932525174000",
      "userLink" : "https://twitter.com/intent/user?user_id=639461932525174000"
    }
  },
  {
    "follower" : {
      "accountId" : "615377968398755882",
      "userLink" : "https://twitter.com/intent/user?user_id=615377968398755882"
    }
  },
  {
    "follower" : {
      "accountId" : "647560718435580408",
      "userLink" : "https://twitter.com/intent/user?user_id=647560718435580408"
    }
  },
  {
    "follower" : {
      "accountId" : "643817435350609912",
      "userLink" : "https://twitter.com/intent/user?user_id=643817435350609912"
    }
  },
  {
    "follower" : {
      "accountId" : "628805327264025248",
      "userLink" : "https://twitter.com/intent/user?user_id=628805327264025248"
    }
  },
  {
    "follower" : {
      "accountId" : "600948296122306019",
      "userLink" : "https://twitter.com/intent/user?user_id=600948296122306019"
    }
  },
  {
    "follower" : {
      "accountId" : "637628059143625536",
      "userLink" : "https://twitter.com/intent/user?user_id=637628059143625536"
    }
  },
  {
    "follower" : {
      "accountId" : "615155116447208328",
      "userLink" : "https://twitter.com/intent/user?user_id=615155116447208328"
    }
  },
  {
    "follower" : {
      "accountId" : "612791865544248044",
      "userLink" : "https://twitter.com/intent/user?user_id=612791865544248044"
    }
  },
  {
    "follower" : {
      "accountId" : "616076833563765086",
      "userLink" : "https://twitter.com/intent/user?user_id=616076833563765086"
    }
  },
  {
    "follower" : {
      "accountId" : "610225112591396784",
      "userLink" : "https://twitter.com/intent/user?user_id=610225112591396784"
    }
  },
  {
    "follower" : {
      "accountId" : "637300598406732464",
      "userLink" : "https://twitter.com/intent/user?user_id=637300598406732464"
    }
  },
  {
    "follower" : {
      "accountId" : "629731858796804228",
      "userLink" : "https://twitter.com/intent/user?user_id=629731858796804228"
    }
  },
  {
    "follower" : {
      "accountId" : "625584378366373816",
      "userLink" : "https://twitter.com/intent/user?user_id=625584378366373816"
    }
  },
  {
    "follower" : {
      "accountId" : "612962838742068322",
      "userLink" : "https://twitter.com/intent/user?user_id=612962838742068322"
    }
  },
  {
    "follower" : {
      "accountId" : "633885369874806892",
      "userLink" : "https://twitter.com/intent/user?user_id=633885369874806892"
    }
  },
  {
    "follower" : {
      "accountId" : "629629677467973716",
      "userLink" : "https://twitter.com/intent/user?user_id=629629677467973716"
    }
  },
  {
    "follower" : {
      "accountId" : "600712134538209030",
      "userLink" : "https://twitter.com/intent/user?user_id=600712134538209030"
    }
  },
  {
    "follower" : {
      "accountId" : "624624496772050348",
      "userLink" : "https://twitter.com/intent/user?user_id=624624496772050348"
    }
  },
  {
    "follower" : {
      "accountId" : "642585732498740616",
      "userLink" : "https://twitter.com/intent/user?user_id=642585732498740616"
    }
  },
  {
    "follower" : {
      "accountId" : "604851745914279459",
      "userLink" : "https://twitter.com/intent/user?user_id=604851745914279459"
    }
  },
  {
    "follower" : {
      "accountId" : "602081218727609551",
      "userLink" : "https://twitter.com/intent/user?user_id=602081218727609551"
    }
  },
  {
    "follower" : {
      "accountId" : "620289098444473852",
      "userLink" : "https://twitter.com/intent/user?user_id=620289098444473852"
    }
  },
  {
    "follower" : {
      "accountId" : "611210061655643510",
      "userLink" : "https://twitter.com/intent/user?user_id=611210061655643510"
    }
  },
  {
    "follower" : {
      "accountId" : "600895530525885784",
      "userLink" : "https://twitter.com/intent/user?user_id=600895530525885784"
    }
  },
  {
    "follower" : {
      "accountId" : "615859379623062636",
      "userLink" : "https://twitter.com/intent/user?user_id=615859379623062636"
    }
  },
  {
    "follower" : {
      "accountId" : "628684751594005496",
      "userLink" : "https://twitter.com/intent/user?user_id=628684751594005496"
    }
  },
  {
    "follower" : {
      "accountId" : "606528833571722059",
      "userLink" : "https://twitter.com/intent/user?user_id=606528833571722059"
    }
  },
  {
    "follower" : {
      "accountId" : "640645090032419960",
      "userLink" : "https://twitter.com/intent/user?user_id=640645090032419960"
    }
  },
  {
    "follower" : {
      "accountId" : "606440251153779358",
      "userLink" : "https://twitter.com/intent/user?user_id=606440251153779358"
    }
  },
  {
    "follower" : {
      "accountId" : "637527581788230144",
      "userLink" : "https://twitter.com/intent/user?user_id=637527581788230144"
    }
  },
  {
    "follower" : {
      "accountId" : "620730947542411104",
      "userLink" : "https://twitter.com/intent/user?user_id=620730947542411104"
    }
  },
  {
    "follower" : {
      "accountId" : "188197984801630928",
      "userLink" : "https://twitter.com/intent/user?user_id=188197984801630928"
    }
  },
  {
    "follower" : {
      "accountId" : "626039187891085008",
      "userLink" : "https://twitter.com/intent/user?user_id=626039187891085008"
    }
  },
  {
    "follower" : {
      "accountId" : "616185024696846700",
      "userLink" : "https://twitter.com/intent/user?user_id=616185024696846700"
    }
  },
  {
    "follower" : {
      "accountId" : "640289362970676496",
      "userLink" : "https://twitter.com/intent/user?user_id=640289362970676496"
    }
  },
  {
    "follower" : {
      "accountId" : "621880759965584624",
      "userLink" : "https://twitter.com/intent/user?user_id=621880759965584624"
    }
  },
  {
    "follower" : {
      "accountId" : "630238133227042208",
      "userLink" : "https://twitter.com/intent/user?user_id=630238133227042208"
    }
  },
  {
    "follower" : {
      "accountId" : "637696366556000264",
      "userLink" : "https://twitter.com/intent/user?user_id=637696366556000264"
    }
  },
  {
    "follower" : {
      "accountId" : "605532151391997447",
      "userLink" : "https://twitter.com/intent/user?user_id=605532151391997447"
    }
  },
  {
    "follower" : {
      "accountId" : "623063125882998724",
      "userLink" : "https://twitter.com/intent/user?user_id=623063125882998724"
    }
  },
  {
    "follower" : {
      "accountId" : "614271126917965732",
      "userLink" : "https://twitter.com/intent/user?user_id=614271126917965732"
    }
  },
  {
    "follower" : {
      "accountId" : "635942645616506368",
      "userLink" : "https://twitter.com/intent/user?user_id=635942645616506368"
    }
  },
  {
    "follower" : {
      "accountId" : "23761929111756",
      "userLink" : "https://twitter.com/intent/user?user_id=23761929111756"
    }
  },
  {
    "follower" : {
      "accountId" : "610511432858371822",
      "userLink" : "https://twitter.com/intent/user?user_id=610511432858371822"
    }
  },
  {
    "follower" : {
      "accountId" : "611166213307486772",
      "userLink" : "https://twitter.com/intent/user?user_id=611166213307486772"
    }
  },
  {
    "follower" : {
      "accountId" : "635138671330233436",
      "userLink" : "https://twitter.com/intent/user?user_id=635138671330233436"
    }
  },
  {
    "follower" : {
      "accountId" : "604185984815549892",
      "userLink" : "https://twitter.com/intent/user?user_id=604185984815549892"
    }
  },
  {
    "follower" : {
      "accountId" : "611191968813449842",
      "userLink" : "https://twitter.com/intent/user?user_id=611191968813449842"
    }
  },
  {
    "follower" : {
      "accountId" : "612842944517476850",
      "userLink" : "https://twitter.com/intent/user?user_id=612842944517476850"
    }
  },
  {
    "follower" : {
      "accountId" : "618877858016677036",
      "userLink" : "https://twitter.com/intent/user?user_id=618877858016677036"
    }
  },
  {
    "follower" : {
      "accountId" : "638764107900135200",
      "userLink" : "https://twitter.com/intent/user?user_id=638764107900135200"
    }
  },
  {
    "follower" : {
      "accountId" : "622497051582415324",
      "userLink" : "https://twitter.com/intent/user?user_id=622497051582415324"
    }
  },
  {
    "follower" : {
      "accountId" : "627998622753340968",
      "userLink" : "https://twitter.com/intent/user?user_id=627998622753340968"
    }
  },
  {
    "follower" : {
      "accountId" : "612346928979822086",
      "userLink" : "https://twitter.com/intent/user?user_id=612346928979822086"
    }
  },
  {
    "follower" : {
      "accountId" : "617812753066711790",
      "userLink" : "https://twitter.com/intent/user?user_id=617812753066711790"
    }
  },
  {
    "follower" : {
      "accountId" : "618082216459310380",
      "userLink" : "https://twitter.com/intent/user?user_id=618082216459310380"
    }
  },
  {
    "follower" : {
      "accountId" : "610652161242325142",
      "userLink" : "https://twitter.com/intent/user?user_id=610652161242325142"
    }
  },
  {
    "follower" : {
      "accountId" : "617470308058626576",
      "userLink" : "https://twitter.com/intent/user?user_id=617470308058626576"
    }
  },
  {
    "follower" : {
      "accountId" : "617873585686733118",
      "userLink" : "https://twitter.com/intent/user?user_id=617873585686733118"
    }
  },
  {
    "follower" : {
      "accountId" : "616219288069064896",
      "userLink" : "https://twitter.com/intent/user?user_id=616219288069064896"
    }
  },
  {
    "follower" : {
      "accountId" : "604500785333139223",
      "userLink" : "https://twitter.com/intent/user?user_id=604500785333139223"
    }
  },
  {
    "follower" : {
      "accountId" : "639117708262827992",
      "userLink" : "https://twitter.com/intent/user?user_id=639117708262827992"
    }
  },
  {
    "follower" : {
      "accountId" : "622642919714905508",
      "userLink" : "https://twitter.com/intent/user?user_id=622642919714905508"
    }
  },
  {
    "follower" : {
      "accountId" : "633685276431654072",
      "userLink" : "https://twitter.com/intent/user?user_id=633685276431654072"
    }
  },
  {
    "follower" : {
      "accountId" : "603037913471194597",
      "userLink" : "https://twitter.com/intent/user?user_id=603037913471194597"
    }
  },
  {
    "follower" : {
      "accountId" : "601616590734649742",
      "userLink" : "https://twitter.com/intent/user?user_id=601616590734649742"
    }
  },
  {
    "follower" : {
      "accountId" : "609507662019038926",
      "userLink" : "https://twitter.com/intent/user?user_id=609507662019038926"
    }
  },
  {
    "follower" : {
      "accountId" : "601887390901292551",
      "userLink" : "https://twitter.com/intent/user?user_id=601887390901292551"
    }
  },
  {
    "follower" : {
      "accountId" : "633035639101265644",
      "userLink" : "https://twitter.com/intent/user?user_id=633035639101265644"
    }
  },
  {
    "follower" : {
      "accountId" : "623486825507664060",
      "userLink" : "https://twitter.com/intent/user?user_id=623486825507664060"
    }
  },
  {
    "follower" : {
      "accountId" : "624575545257953368",
      "userLink" : "https://twitter.com/intent/user?user_id=624575545257953368"
    }
  },
  {
    "follower" : {
      "accountId" : "648205072019290072",
      "userLink" : "https://twitter.com/intent/user?user_id=648205072019290072"
    }
  },
  {
    "follower" : {
      "accountId" : "631879136197518988",
      "userLink" : "https://twitter.com/intent/user?user_id=631879136197518988"
    }
  },
  {
    "follower" : {
      "accountId" : "634925461098028460",
      "userLink" : "https://twitter.com/intent/user?user_id=634925461098028460"
    }
  },
  {
    "follower" : {
      "accountId" : "609051307133960478",
      "userLink" : "https://twitter.com/intent/user?user_id=609051307133960478"
    }
  },
  {
    "follower" : {
      "accountId" : "41667411079695",
      "userLink" : "https://twitter.com/intent/user?user_id=41667411079695"
    }
  },
  {
    "follower" : {
      "accountId" : "626136246841364136",
      "userLink" : "https://twitter.com/intent/user?user_id=626136246841364136"
    }
  },
  {
    "follower" : {
      "accountId" : "646826054878501224",
      "userLink" : "https://twitter.com/intent/user?user_id=646826054878501224"
    }
  },
  {
    "follower" : {
      "accountId" : "642494869683805440",
      "userLink" : "https://twitter.com/intent/user?user_id=642494869683805440"
    }
  },
  {
    "follower" : {
      "accountId" : "605910068917935346",
      "userLink" : "https://twitter.com/intent/user?user_id=605910068917935346"
    }
  },
  {
    "follower" : {
      "accountId" : "617115674551863664",
      "userLink" : "https://twitter.com/intent/user?user_id=617115674551863664"
    }
  },
  {
    "follower" : {
      "accountId" : "600769070960076928",
      "userLink" : "https://twitter.com/intent/user?user_id=600769070960076928"
    }
  },
  {
    "follower" : {
      "accountId" : "608044758618423736",
      "userLink" : "https://twitter.com/intent/user?user_id=608044758618423736"
    }
  },
  {
    "follower" : {
      "accountId" : "32098158850659",
      "userLink" : "https://twitter.com/intent/user?user_id=32098158850659"
    }
  },
  {
    "follower" : {
      "accountId" : "11956565662575",
      "userLink" : "https://twitter.com/intent/user?user_id=11956565662575"
    }
  },
  {
    "follower" : {
      "accountId" : "47628390416552",
      "userLink" : "https://twitter.com/intent/user?user_id=47628390416552"
    }
  },
  {
    "follower" : {
      "accountId" : "628408583191104108",
      "userLink" : "https://twitter.com/intent/user?user_id=628408583191104108"
    }
  },
  {
    "follower" : {
      "accountId" : "600351823090510328",
      "userLink" : "https://twitter.com/intent/user?user_id=600351823090510328"
    }
  },
  {
    "follower" : {
      "accountId" : "430438036678284992",
      "userLink" : "https://twitter.com/intent/user?user_id=430438036678284992"
    }
  },
  {
    "follower" : {
      "accountId" : "604338900872518714",
      "userLink" : "https://twitter.com/intent/user?user_id=604338900872518714"
    }
  },
  {
    "follower" : {
      "accountId" : "631493029300274160",
      "userLink" : "https://twitter.com/intent/user?user_id=631493029300274160"
    }
  },
  {
    "follower" : {
      "accountId" : "644965895803965200",
      "userLink" : "https://twitter.com/intent/user?user_id=644965895803965200"
    }
  },
  {
    "follower" : {
      "accountId" : "610122897131798358",
      "userLink" : "https://twitter.com/intent/user?user_id=610122897131798358"
    }
  },
  {
    "follower" : {
      "accountId" : "612734042999435668",
      "userLink" : "https://twitter.com/intent/user?user_id=612734042999435668"
    }
  },
  {
    "follower" : {
      "accountId" : "639404173981615224",
      "userLink" : "https://twitter.com/intent/user?user_id=639404173981615224"
    }
  },
  {
    "follower" : {
      "accountId" : "604871433550864812",
      "userLink" : "https://twitter.com/intent/user?user_id=604871433550864812"
    }
  },
  {
    "follower" : {
      "accountId" : "610249237768137420",
      "userLink" : "https://twitter.com/intent/user?user_id=610249237768137420"
    }
  },
  {
    "follower" : {
      "accountId" : "607637247912637413",
      "userLink" : "https://twitter.com/intent/user?user_id=607637247912637413"
    }
  },
  {
    "follower" : {
      "accountId" : "634239983398861740",
      "userLink" : "https://twitter.com/intent/user?user_id=634239983398861740"
    }
  },
  {
    "follower" : {
      "accountId" : "639401757895237768",
      "userLink" : "https://twitter.com/intent/user?user_id=639401757895237768"
    }
  },
  {
    "follower" : {
      "accountId" : "618518264836422116",
      "userLink" : "https://twitter.com/intent/user?user_id=618518264836422116"
    }
  },
  {
    "follower" : {
      "accountId" : "603023829167521552",
      "userLink" : "https://twitter.com/intent/user?user_id=603023829167521552"
    }
  },
  {
    "follower" : {
      "accountId" : "617790327120202754",
      "userLink" : "https://twitter.com/intent/user?user_id=617790327120202754"
    }
  },
  {
    "follower" : {
      "accountId" : "603256943901576442",
      "userLink" : "https://twitter.com/intent/user?user_id=603256943901576442"
    }
  },
  {
    "follower" : {
      "accountId" : "648833199214366600",
      "userLink" : "https://twitter.com/intent/user?user_id=648833199214366600"
    }
  },
  {
    "follower" : {
      "accountId" : "608782831074873765",
      "userLink" : "https://twitter.com/intent/user?user_id=608782831074873765"
    }
  },
  {
    "follower" : {
      "accountId" : "648208627303093744",
      "userLink" : "https://twitter.com/intent/user?user_id=648208627303093744"
    }
  },
  {
    "follower" : {
      "accountId" : "631757899870442900",
      "userLink" : "https://twitter.com/intent/user?user_id=631757899870442900"
    }
  },
  {
    "follower" : {
      "accountId" : "614001814001944090",
      "userLink" : "https://twitter.com/intent/user?user_id=614001814001944090"
    }
  },
  {
    "follower" : {
      "accountId" : "635891742053756644",
      "userLink" : "https://twitter.com/intent/user?user_id=635891742053756644"
    }
  },
  {
    "follower" : {
      "accountId" : "603877414462885259",
      "userLink" : "https://twitter.com/intent/user?user_id=603877414462885259"
    }
  },
  {
    "follower" : {
      "accountId" : "643535487117505272",
      "userLink" : "https://twitter.com/intent/user?user_id=643535487117505272"
    }
  },
  {
    "follower" : {
      "accountId" : "646609655789472416",
      "userLink" : "https://twitter.com/intent/user?user_id=646609655789472416"
    }
  },
  {
    "follower" : {
      "accountId" : "607383817723268810",
      "userLink" : "https://twitter.com/intent/user?user_id=607383817723268810"
    }
  },
  {
    "follower" : {
      "accountId" : "640605249090423248",
      "userLink" : "https://twitter.com/intent/user?user_id=640605249090423248"
    }
  },
  {
    "follower" : {
      "accountId" : "646291896437814160",
      "userLink" : "https://twitter.com/intent/user?user_id=646291896437814160"
    }
  },
  {
    "follower" : {
      "accountId" : "606094624360400425",
      "userLink" : "https://twitter.com/intent/user?user_id=606094624360400425"
    }
  },
  {
    "follower" : {
      "accountId" : "629593716424540756",
      "userLink" : "https://twitter.com/intent/user?user_id=629593716424540756"
    }
  },
  {
    "follower" : {
      "accountId" : "635024360013223004",
      "userLink" : "https://twitter.com/intent/user?user_id=635024360013223004"
    }
  },
  {
    "follower" : {
      "accountId" : "637659067454881336",
      "userLink" : "https://twitter.com/intent/user?user_id=637659067454881336"
    }
  },
  {
    "follower" : {
      "accountId" : "606332948386751192",
      "userLink" : "https://twitter.com/intent/user?user_id=606332948386751192"
    }
  },
  {
    "follower" : {
      "accountId" : "606144434660420722",
      "userLink" : "https://twitter.com/intent/user?user_id=606144434660420722"
    }
  },
  {
    "follower" : {
      "accountId" : "648412600805132064",
      "userLink" : "https://twitter.com/intent/user?user_id=648412600805132064"
    }
  },
  {
    "follower" : {
      "accountId" : "636098542643360528",
      "userLink" : "https://twitter.com/intent/user?user_id=636098542643360528"
    }
  },
  {
    "follower" : {
      "accountId" : "620433898265374252",
      "userLink" : "https://twitter.com/intent/user?user_id=620433898265374252"
    }
  },
  {
    "follower" : {
      "accountId" : "647992210522277144",
      "userLink" : "https://twitter.com/intent/user?user_id=647992210522277144"
    }
  },
  {
    "follower" : {
      "accountId" : "635531217273807188",
      "userLink" : "https://twitter.com/intent/user?user_id=635531217273807188"
    }
  },
  {
    "follower" : {
      "accountId" : "629967886744379280",
      "userLink" : "https://twitter.com/intent/user?user_id=629967886744379280"
    }
  },
  {
    "follower" : {
      "accountId" : "624744973832900252",
      "userLink" : "https://twitter.com/intent/user?user_id=624744973832900252"
    }
  },
  {
    "follower" : {
      "accountId" : "635973080623147448",
      "userLink" : "https://twitter.com/intent/user?user_id=635973080623147448"
    }
  },
  {
    "follower" : {
      "accountId" : "633275124159730808",
      "userLink" : "https://twitter.com/intent/user?user_id=633275124159730808"
    }
  },
  {
    "follower" : {
      "accountId" : "604784623205794930",
      "userLink" : "https://twitter.com/intent/user?user_id=604784623205794930"
    }
  },
  {
    "follower" : {
      "accountId" : "647138301286913584",
      "userLink" : "https://twitter.com/intent/user?user_id=647138301286913584"
    }
  },
  {
    "follower" : {
      "accountId" : "644050262894739776",
      "userLink" : "https://twitter.com/intent/user?user_id=644050262894739776"
    }
  },
  {
    "follower" : {
      "accountId" : "628668223060975468",
      "userLink" : "https://twitter.com/intent/user?user_id=628668223060975468"
    }
  },
  {
    "follower" : {
      "accountId" : "618686745777659304",
      "userLink" : "https://twitter.com/intent/user?user_id=618686745777659304"
    }
  },
  {
    "follower" : {
      "accountId" : "641593975861169320",
      "userLink" : "https://twitter.com/intent/user?user_id=641593975861169320"
    }
  },
  {
    "follower" : {
      "accountId" : "629751844232448436",
      "userLink" : "https://twitter.com/intent/user?user_id=629751844232448436"
    }
  },
  {
    "follower" : {
      "accountId" : "613546702765241686",
      "userLink" : "https://twitter.com/intent/user?user_id=613546702765241686"
    }
  },
  {
    "follower" : {
      "accountId" : "629277169884169496",
      "userLink" : "https://twitter.com/intent/user?user_id=629277169884169496"
    }
  },
  {
    "follower" : {
      "accountId" : "614001236423708318",
      "userLink" : "https://twitter.com/intent/user?user_id=614001236423708318"
    }
  },
  {
    "follower" : {
      "accountId" : "647675497063131496",
      "userLink" : "https://twitter.com/intent/user?user_id=647675497063131496"
    }
  },
  {
    "follower" : {
      "accountId" : "623117695237405068",
      "userLink" : "https://twitter.com/intent/user?user_id=623117695237405068"
    }
  },
  {
    "follower" : {
      "accountId" : "608955045343462281",
      "userLink" : "https://twitter.com/intent/user?user_id=608955045343462281"
    }
  },
  {
    "follower" : {
      "accountId" : "639614394830401080",
      "userLink" : "https://twitter.com/intent/user?user_id=639614394830401080"
    }
  },
  {
    "follower" : {
      "accountId" : "647230136315832040",
      "userLink" : "https://twitter.com/intent/user?user_id=647230136315832040"
    }
  },
  {
    "follower" : {
      "accountId" : "612593896789630688",
      "userLink" : "https://twitter.com/intent/user?user_id=612593896789630688"
    }
  },
  {
    "follower" : {
      "accountId" : "642497766287852720",
      "userLink" : "https://twitter.com/intent/user?user_id=642497766287852720"
    }
  },
  {
    "follower" : {
      "accountId" : "644139936025536544",
      "userLink" : "https://twitter.com/intent/user?user_id=644139936025536544"
    }
  },
  {
    "follower" : {
      "accountId" : "601223513274756110",
      "userLink" : "https://twitter.com/intent/user?user_id=601223513274756110"
    }
  },
  {
    "follower" : {
      "accountId" : "645244719385546552",
      "userLink" : "https://twitter.com/intent/user?user_id=645244719385546552"
    }
  },
  {
    "follower" : {
      "accountId" : "621605733277743616",
      "userLink" : "https://twitter.com/intent/user?user_id=621605733277743616"
    }
  },
  {
    "follower" : {
      "accountId" : "341604062295558208",
      "userLink" : "https://twitter.com/intent/user?user_id=341604062295558208"
    }
  },
  {
    "follower" : {
      "accountId" : "608087190585647763",
      "userLink" : "https://twitter.com/intent/user?user_id=608087190585647763"
    }
  },
  {
    "follower" : {
      "accountId" : "639055529160292200",
      "userLink" : "https://twitter.com/intent/user?user_id=639055529160292200"
    }
  },
  {
    "follower" : {
      "accountId" : "608277179302252641",
      "userLink" : "https://twitter.com/intent/user?user_id=608277179302252641"
    }
  },
  {
    "follower" : {
      "accountId" : "631345902889193656",
      "userLink" : "https://twitter.com/intent/user?user_id=631345902889193656"
    }
  },
  {
    "follower" : {
      "accountId" : "624386428297568724",
      "userLink" : "https://twitter.com/intent/user?user_id=624386428297568724"
    }
  },
  {
    "follower" : {
      "accountId" : "619956924089291576",
      "userLink" : "https://twitter.com/intent/user?user_id=619956924089291576"
    }
  },
  {
    "follower" : {
      "accountId" : "625241129908453776",
      "userLink" : "https://twitter.com/intent/user?user_id=625241129908453776"
    }
  },
  {
    "follower" : {
      "accountId" : "602581306593071836",
      "userLink" : "https://twitter.com/intent/user?user_id=602581306593071836"
    }
  },
  {
    "follower" : {
      "accountId" : "606514450542459382",
      "userLink" : "https://twitter.com/intent/user?user_id=606514450542459382"
    }
  },
  {
    "follower" : {
      "accountId" : "605142577878923171",
      "userLink" : "https://twitter.com/intent/user?user_id=605142577878923171"
    }
  },
  {
    "follower" : {
      "accountId" : "626812847833071668",
      "userLink" : "https://twitter.com/intent/user?user_id=626812847833071668"
    }
  },
  {
    "follower" : {
      "accountId" : "643009078052605608",
      "userLink" : "https://twitter.com/intent/user?user_id=643009078052605608"
    }
  },
  {
    "follower" : {
      "accountId" : "605520177355494865",
      "userLink" : "https://twitter.com/intent/user?user_id=605520177355494865"
    }
  },
  {
    "follower" : {
      "accountId" : "645152845112792528",
      "userLink" : "https://twitter.com/intent/user?user_id=645152845112792528"
    }
  },
  {
    "follower" : {
      "accountId" : "631699913589487328",
      "userLink" : "https://twitter.com/intent/user?user_id=631699913589487328"
    }
  },
  {
    "follower" : {
      "accountId" : "627085144224162372",
      "userLink" : "https://twitter.com/intent/user?user_id=627085144224162372"
    }
  },
  {
    "follower" : {
      "accountId" : "180776674458510336",
      "userLink" : "https://twitter.com/intent/user?user_id=180776674458510336"
    }
  },
  {
    "follower" : {
      "accountId" : "640385302629097880",
      "userLink" : "https://twitter.com/intent/user?user_id=640385302629097880"
    }
  },
  {
    "follower" : {
      "accountId" : "636521851585711784",
      "userLink" : "https://twitter.com/intent/user?user_id=636521851585711784"
    }
  },
  {
    "follower" : {
      "accountId" : "637356511861211552",
      "userLink" : "https://twitter.com/intent/user?user_id=637356511861211552"
    }
  },
  {
    "follower" : {
      "accountId" : "609791768989107996",
      "userLink" : "https://twitter.com/intent/user?user_id=609791768989107996"
    }
  },
  {
    "follower" : {
      "accountId" : "59022248020667",
      "userLink" : "https://twitter.com/intent/user?user_id=59022248020667"
    }
  },
  {
    "follower" : {
      "accountId" : "619994931831000156",
      "userLink" : "https://twitter.com/intent/user?user_id=619994931831000156"
    }
  },
  {
    "follower" : {
      "accountId" : "643922952642319992",
      "userLink" : "https://twitter.com/intent/user?user_id=643922952642319992"
    }
  },
  {
    "follower" : {
      "accountId" : "608635606036978005",
      "userLink" : "https://twitter.com/intent/user?user_id=608635606036978005"
    }
  },
  {
    "follower" : {
      "accountId" : "615325549262123972",
      "userLink" : "https://twitter.com/intent/user?user_id=615325549262123972"
    }
  },
  {
    "follower" : {
      "accountId" : "619932983131478736",
      "userLink" : "https://twitter.com/intent/user?user_id=619932983131478736"
    }
  },
  {
    "follower" : {
      "accountId" : "616309490665026338",
      "userLink" : "https://twitter.com/intent/user?user_id=616309490665026338"
    }
  },
  {
    "follower" : {
      "accountId" : "625478426358453780",
      "userLink" : "https://twitter.com/intent/user?user_id=625478426358453780"
    }
  },
  {
    "follower" : {
      "accountId" : "609497891285869014",
      "userLink" : "https://twitter.com/intent/user?user_id=609497891285869014"
    }
  },
  {
    "follower" : {
      "accountId" : "615181531884033316",
      "userLink" : "https://twitter.com/intent/user?user_id=615181531884033316"
    }
  },
  {
    "follower" : {
      "accountId" : "618119626347919328",
      "userLink" : "https://twitter.com/intent/user?user_id=618119626347919328"
    }
  },
  {
    "follower" : {
      "accountId" : "608216281918656249",
      "userLink" : "https://twitter.com/intent/user?user_id=608216281918656249"
    }
  },
  {
    "follower" : {
      "accountId" : "634640501630946292",
      "userLink" : "https://twitter.com/intent/user?user_id=634640501630946292"
    }
  },
  {
    "follower" : {
      "accountId" : "601363323788923154",
      "userLink" : "https://twitter.com/intent/user?user_id=601363323788923154"
    }
  },
  {
    "follower" : {
      "accountId" : "643303848474187720",
      "userLink" : "https://twitter.com/intent/user?user_id=643303848474187720"
    }
  },
  {
    "follower" : {
      "accountId" : "619425974471654088",
      "userLink" : "https://twitter.com/intent/user?user_id=619425974471654088"
    }
  },
  {
    "follower" : {
      "accountId" : "624195102272387232",
      "userLink" : "https://twitter.com/intent/user?user_id=624195102272387232"
    }
  },
  {
    "follower" : {
      "accountId" : "641889155363539064",
      "userLink" : "https://twitter.com/intent/user?user_id=641889155363539064"
    }
  },
  {
    "follower" : {
      "accountId" : "621242473534480844",
      "userLink" : "https://twitter.com/intent/user?user_id=621242473534480844"
    }
  },
  {
    "follower" : {
      "accountId" : "606122131967797112",
      "userLink" : "https://twitter.com/intent/user?user_id=606122131967797112"
    }
  },
  {
    "follower" : {
      "accountId" : "634828301727165568",
      "userLink" : "https://twitter.com/intent/user?user_id=634828301727165568"
    }
  },
  {
    "follower" : {
      "accountId" : "602541319224861810",
      "userLink" : "https://twitter.com/intent/user?user_id=602541319224861810"
    }
  },
  {
    "follower" : {
      "accountId" : "626029591622464036",
      "userLink" : "https://twitter.com/intent/user?user_id=626029591622464036"
    }
  },
  {
    "follower" : {
      "accountId" : "645256742526987400",
      "userLink" : "https://twitter.com/intent/user?user_id=645256742526987400"
    }
  },
  {
    "follower" : {
      "accountId" : "609727023364553660",
      "userLink" : "https://twitter.com/intent/user?user_id=609727023364553660"
    }
  },
  {
    "follower" : {
      "accountId" : "640119083536786480",
      "userLink" : "https://twitter.com/intent/user?user_id=640119083536786480"
    }
  },
  {
    "follower" : {
      "accountId" : "615052985223764548",
      "userLink" : "https://twitter.com/intent/user?user_id=615052985223764548"
    }
  },
  {
    "follower" : {
      "accountId" : "615409459917801100",
      "userLink" : "https://twitter.com/intent/user?user_id=615409459917801100"
    }
  },
  {
    "follower" : {
      "accountId" : "613563505466032544",
      "userLink" : "https://twitter.com/intent/user?user_id=613563505466032544"
    }
  },
  {
    "follower" : {
      "accountId" : "631932881606682728",
      "userLink" : "https://twitter.com/intent/user?user_id=631932881606682728"
    }
  },
  {
    "follower" : {
      "accountId" : "612723425917342884",
      "userLink" : "https://twitter.com/intent/user?user_id=612723425917342884"
    }
  },
  {
    "follower" : {
      "accountId" : "644765698605634784",
      "userLink" : "https://twitter.com/intent/user?user_id=644765698605634784"
    }
  },
  {
    "follower" : {
      "accountId" : "608861111664565696",
      "userLink" : "https://twitter.com/intent/user?user_id=608861111664565696"
    }
  },
  {
    "follower" : {
      "accountId" : "606479189303779154",
      "userLink" : "https://twitter.com/intent/user?user_id=606479189303779154"
    }
  },
  {
    "follower" : {
      "accountId" : "613980728912888868",
      "userLink" : "https://twitter.com/intent/user?user_id=613980728912888868"
    }
  },
  {
    "follower" : {
      "accountId" : "611685891066081760",
      "userLink" : "https://twitter.com/intent/user?user_id=611685891066081760"
    }
  },
  {
    "follower" : {
      "accountId" : "639635853903034088",
      "userLink" : "https://twitter.com/intent/user?user_id=639635853903034088"
    }
  },
  {
    "follower" : {
      "accountId" : "644762837503854240",
      "userLink" : "https://twitter.com/intent/user?user_id=644762837503854240"
    }
  },
  {
    "follower" : {
      "accountId" : "622549411401717840",
      "userLink" : "https://twitter.com/intent/user?user_id=622549411401717840"
    }
  },
  {
    "follower" : {
      "accountId" : "626044284062494616",
      "userLink" : "https://twitter.com/intent/user?user_id=626044284062494616"
    }
  },
  {
    "follower" : {
      "accountId" : "606495075000630635",
      "userLink" : "https://twitter.com/intent/user?user_id=606495075000630635"
    }
  },
  {
    "follower" : {
      "accountId" : "4765891788145624",
      "userLink" : "https://twitter.com/intent/user?user_id=4765891788145624"
    }
  },
  {
    "follower" : {
      "accountId" : "643531253377684728",
      "userLink" : "https://twitter.com/intent/user?user_id=643531253377684728"
    }
  },
  {
    "follower" : {
      "accountId" : "646469458127626536",
      "userLink" : "https://twitter.com/intent/user?user_id=646469458127626536"
    }
  },
  {
    "follower" : {
      "accountId" : "622860394584544352",
      "userLink" : "https://twitter.com/intent/user?user_id=622860394584544352"
    }
  },
  {
    "follower" : {
      "accountId" : "635535545495811140",
      "userLink" : "https://twitter.com/intent/user?user_id=635535545495811140"
    }
  },
  {
    "follower" : {
      "accountId" : "626652700284974536",
      "userLink" : "https://twitter.com/intent/user?user_id=626652700284974536"
    }
  },
  {
    "follower" : {
      "accountId" : "606137228800881817",
      "userLink" : "https://twitter.com/intent/user?user_id=606137228800881817"
    }
  },
  {
    "follower" : {
      "accountId" : "623306226000096776",
      "userLink" : "https://twitter.com/intent/user?user_id=623306226000096776"
    }
  },
  {
    "follower" : {
      "accountId" : "600174240458281427",
      "userLink" : "https://twitter.com/intent/user?user_id=600174240458281427"
    }
  },
  {
    "follower" : {
      "accountId" : "633051682029727856",
      "userLink" : "https://twitter.com/intent/user?user_id=633051682029727856"
    }
  },
  {
    "follower" : {
      "accountId" : "606534221387297090",
      "userLink" : "https://twitter.com/intent/user?user_id=606534221387297090"
    }
  },
  {
    "follower" : {
      "accountId" : "612738883885536000",
      "userLink" : "https://twitter.com/intent/user?user_id=612738883885536000"
    }
  },
  {
    "follower" : {
      "accountId" : "644403231741813600",
      "userLink" : "https://twitter.com/intent/user?user_id=644403231741813600"
    }
  },
  {
    "follower" : {
      "accountId" : "649016757816227864",
      "userLink" : "https://twitter.com/intent/user?user_id=649016757816227864"
    }
  },
  {
    "follower" : {
      "accountId" : "622129966235172556",
      "userLink" : "https://twitter.com/intent/user?user_id=622129966235172556"
    }
  },
  {
    "follower" : {
      "accountId" : "631193168268934000",
      "userLink" : "https://twitter.com/intent/user?user_id=631193168268934000"
    }
  },
  {
    "follower" : {
      "accountId" : "621661213192468248",
      "userLink" : "https://twitter.com/intent/user?user_id=621661213192468248"
    }
  },
  {
    "follower" : {
      "accountId" : "620964338932741272",
      "userLink" : "https://twitter.com/intent/user?user_id=620964338932741272"
    }
  },
  {
    "follower" : {
      "accountId" : "615171830932091746",
      "userLink" : "https://twitter.com/intent/user?user_id=615171830932091746"
    }
  },
  {
    "follower" : {
      "accountId" : "605617263873340317",
      "userLink" : "https://twitter.com/intent/user?user_id=605617263873340317"
    }
  },
  {
    "follower" : {
      "accountId" : "603449316129518337",
      "userLink" : "https://twitter.com/intent/user?user_id=603449316129518337"
    }
  },
  {
    "follower" : {
      "accountId" : "623685212687872616",
      "userLink" : "https://twitter.com/intent/user?user_id=623685212687872616"
    }
  },
  {
    "follower" : {
      "accountId" : "625806401276979308",
      "userLink" : "https://twitter.com/intent/user?user_id=625806401276979308"
    }
  },
  {
    "follower" : {
      "accountId" : "601994061621066517",
      "userLink" : "https://twitter.com/intent/user?user_id=601994061621066517"
    }
  },
  {
    "follower" : {
      "accountId" : "616769362073434930",
      "userLink" : "https://twitter.com/intent/user?user_id=616769362073434930"
    }
  },
  {
    "follower" : {
      "accountId" : "624118083844213432",
      "userLink" : "https://twitter.com/intent/user?user_id=624118083844213432"
    }
  },
  {
    "follower" : {
      "accountId" : "629215838459965432",
      "userLink" : "https://twitter.com/intent/user?user_id=629215838459965432"
    }
  },
  {
    "follower" : {
      "accountId" : "611326549903138034",
      "userLink" : "https://twitter.com/intent/user?user_id=611326549903138034"
    }
  },
  {
    "follower" : {
      "accountId" : "632995196270059308",
      "userLink" : "https://twitter.com/intent/user?user_id=632995196270059308"
    }
  },
  {
    "follower" : {
      "accountId" : "609259173500153778",
      "userLink" : "https://twitter.com/intent/user?user_id=609259173500153778"
    }
  },
  {
    "follower" : {
      "accountId" : "637246807499478704",
      "userLink" : "https://twitter.com/intent/user?user_id=637246807499478704"
    }
  },
  {
    "follower" : {
      "accountId" : "613011216548022692",
      "userLink" : "https://twitter.com/intent/user?user_id=613011216548022692"
    }
  },
  {
    "follower" : {
      "accountId" : "636946779259571424",
      "userLink" : "https://twitter.com/intent/user?user_id=636946779259571424"
    }
  },
  {
    "follower" : {
      "accountId" : "625132110860797004",
      "userLink" : "https://twitter.com/intent/user?user_id=625132110860797004"
    }
  },
  {
    "follower" : {
      "accountId" : "616604812153070136",
      "userLink" : "https://twitter.com/intent/user?user_id=616604812153070136"
    }
  },
  {
    "follower" : {
      "accountId" : "618909921570862852",
      "userLink" : "https://twitter.com/intent/user?user_id=618909921570862852"
    }
  },
  {
    "follower" : {
      "accountId" : "605220143692634310",
      "userLink" : "https://twitter.com/intent/user?user_id=605220143692634310"
    }
  },
  {
    "follower" : {
      "accountId" : "609116929859928990",
      "userLink" : "https://twitter.com/intent/user?user_id=609116929859928990"
    }
  },
  {
    "follower" : {
      "accountId" : "649280849350401848",
      "userLink" : "https://twitter.com/intent/user?user_id=649280849350401848"
    }
  },
  {
    "follower" : {
      "accountId" : "608910487358059505",
      "userLink" : "https://twitter.com/intent/user?user_id=608910487358059505"
    }
  },
  {
    "follower" : {
      "accountId" : "601047179718297885",
      "userLink" : "https://twitter.com/intent/user?user_id=601047179718297885"
    }
  },
  {
    "follower" : {
      "accountId" : "627802752582704600",
      "userLink" : "https://twitter.com/intent/user?user_id=627802752582704600"
    }
  },
  {
    "follower" : {
      "accountId" : "616174164335219448",
      "userLink" : "https://twitter.com/intent/user?user_id=616174164335219448"
    }
  },
  {
    "follower" : {
      "accountId" : "620017197989001800",
      "userLink" : "https://twitter.com/intent/user?user_id=620017197989001800"
    }
  },
  {
    "follower" : {
      "accountId" : "606656171663039778",
      "userLink" : "https://twitter.com/intent/user?user_id=606656171663039778"
    }
  },
  {
    "follower" : {
      "accountId" : "623479716909089608",
      "userLink" : "https://twitter.com/intent/user?user_id=623479716909089608"
    }
  },
  {
    "follower" : {
      "accountId" : "645878044779686408",
      "userLink" : "https://twitter.com/intent/user?user_id=645878044779686408"
    }
  },
  {
    "follower" : {
      "accountId" : "637353834980480936",
      "userLink" : "https://twitter.com/intent/user?user_id=637353834980480936"
    }
  },
  {
    "follower" : {
      "accountId" : "617389617089425952",
      "userLink" : "https://twitter.com/intent/user?user_id=617389617089425952"
    }
  },
  {
    "follower" : {
      "accountId" : "1531844122762",
      "userLink" : "https://twitter.com/intent/user?user_id=1531844122762"
    }
  },
  {
    "follower" : {
      "accountId" : "606606399803551299",
      "userLink" : "https://twitter.com/intent/user?user_id=606606399803551299"
    }
  },
  {
    "follower" : {
      "accountId" : "613232859308782280",
      "userLink" : "https://twitter.com/intent/user?user_id=613232859308782280"
    }
  },
  {
    "follower" : {
      "accountId" : "607024349995360812",
      "userLink" : "https://twitter.com/intent/user?user_id=607024349995360812"
    }
  },
  {
    "follower" : {
      "accountId" : "646749475676658240",
      "userLink" : "https://twitter.com/intent/user?user_id=646749475676658240"
    }
  },
  {
    "follower" : {
      "accountId" : "634457024708775892",
      "userLink" : "https://twitter.com/intent/user?user_id=634457024708775892"
    }
  },
  {
    "follower" : {
      "accountId" : "617618962916496350",
      "userLink" : "https://twitter.com/intent/user?user_id=617618962916496350"
    }
  },
  {
    "follower" : {
      "accountId" : "620450991679058332",
      "userLink" : "https://twitter.com/intent/user?user_id=620450991679058332"
    }
  },
  {
    "follower" : {
      "accountId" : "631968580749056612",
      "userLink" : "https://twitter.com/intent/user?user_id=631968580749056612"
    }
  },
  {
    "follower" : {
      "accountId" : "49166920397064",
      "userLink" : "https://twitter.com/intent/user?user_id=49166920397064"
    }
  },
  {
    "follower" : {
      "accountId" : "610378045694865406",
      "userLink" : "https://twitter.com/intent/user?user_id=610378045694865406"
    }
  },
  {
    "follower" : {
      "accountId" : "625333074298019192",
      "userLink" : "https://twitter.com/intent/user?user_id=625333074298019192"
    }
  },
  {
    "follower" : {
      "accountId" : "40655166292391",
      "userLink" : "https://twitter.com/intent/user?user_id=40655166292391"
    }
  },
  {
    "follower" : {
      "accountId" : "641597567475781160",
      "userLink" : "https://twitter.com/intent/user?user_id=641597567475781160"
    }
  },
  {
    "follower" : {
      "accountId" : "622359049978156948",
      "userLink" : "https://twitter.com/intent/user?user_id=622359049978156948"
    }
  },
  {
    "follower" : {
      "accountId" : "624621816142596408",
      "userLink" : "https://twitter.com/intent/user?user_id=624621816142596408"
    }
  },
  {
    "follower" : {
      "accountId" : "600579201858419337",
      "userLink" : "https://twitter.com/intent/user?user_id=600579201858419337"
    }
  },
  {
    "follower" : {
      "accountId" : "623924652958292908",
      "userLink" : "https://twitter.com/intent/user?user_id=623924652958292908"
    }
  },
  {
    "follower" : {
      "accountId" : "610935667813240458",
      "userLink" : "https://twitter.com/intent/user?user_id=610935667813240458"
    }
  },
  {
    "follower" : {
      "accountId" : "603248794823381451",
      "userLink" : "https://twitter.com/intent/user?user_id=603248794823381451"
    }
  },
  {
    "follower" : {
      "accountId" : "611766143225569808",
      "userLink" : "https://twitter.com/intent/user?user_id=611766143225569808"
    }
  },
  {
    "follower" : {
      "accountId" : "613487761548771948",
      "userLink" : "https://twitter.com/intent/user?user_id=613487761548771948"
    }
  },
  {
    "follower" : {
      "accountId" : "606064441460599063",
      "userLink" : "https://twitter.com/intent/user?user_id=606064441460599063"
    }
  },
  {
    "follower" : {
      "accountId" : "648572501986518720",
      "userLink" : "https://twitter.com/intent/user?user_id=648572501986518720"
    }
  },
  {
    "follower" : {
      "accountId" : "631141201162210476",
      "userLink" : "https://twitter.com/intent/user?user_id=631141201162210476"
    }
  },
  {
    "follower" : {
      "accountId" : "4705537121785699",
      "userLink" : "https://twitter.com/intent/user?user_id=4705537121785699"
    }
  },
  {
    "follower" : {
      "accountId" : "643777965883312624",
      "userLink" : "https://twitter.com/intent/user?user_id=643777965883312624"
    }
  },
  {
    "follower" : {
      "accountId" : "4073756443491",
      "userLink" : "https://twitter.com/intent/user?user_id=4073756443491"
    }
  },
  {
    "follower" : {
      "accountId" : "629815181401133676",
      "userLink" : "https://twitter.com/intent/user?user_id=629815181401133676"
    }
  },
  {
    "follower" : {
      "accountId" : "609673047869161538",
      "userLink" : "https://twitter.com/intent/user?user_id=609673047869161538"
    }
  },
  {
    "follower" : {
      "accountId" : "600734985968702139",
      "userLink" : "https://twitter.com/intent/user?user_id=600734985968702139"
    }
  },
  {
    "follower" : {
      "accountId" : "627793872376641160",
      "userLink" : "https://twitter.com/intent/user?user_id=627793872376641160"
    }
  },
  {
    "follower" : {
      "accountId" : "620354137460130496",
      "userLink" : "https://twitter.com/intent/user?user_id=620354137460130496"
    }
  },
  {
    "follower" : {
      "accountId" : "637463978655283560",
      "userLink" : "https://twitter.com/intent/user?user_id=637463978655283560"
    }
  },
  {
    "follower" : {
      "accountId" : "619270763212567200",
      "userLink" : "https://twitter.com/intent/user?user_id=619270763212567200"
    }
  },
  {
    "follower" : {
      "accountId" : "604201155780160637",
      "userLink" : "https://twitter.com/intent/user?user_id=604201155780160637"
    }
  },
  {
    "follower" : {
      "accountId" : "631667138502495356",
      "userLink" : "https://twitter.com/intent/user?user_id=631667138502495356"
    }
  },
  {
    "follower" : {
      "accountId" : "613693328263872900",
      "userLink" : "https://twitter.com/intent/user?user_id=613693328263872900"
    }
  },
  {
    "follower" : {
      "accountId" : "602064236358022547",
      "userLink" : "https://twitter.com/intent/user?user_id=602064236358022547"
    }
  },
  {
    "follower" : {
      "accountId" : "644139784829900400",
      "userLink" : "https://twitter.com/intent/user?user_id=644139784829900400"
    }
  },
  {
    "follower" : {
      "accountId" : "645006444661113568",
      "userLink" : "https://twitter.com/intent/user?user_id=645006444661113568"
    }
  },
  {
    "follower" : {
      "accountId" : "640319260638607720",
      "userLink" : "https://twitter.com/intent/user?user_id=640319260638607720"
    }
  },
  {
    "follower" : {
      "accountId" : "604508836831551893",
      "userLink" : "https://twitter.com/intent/user?user_id=604508836831551893"
    }
  },
  {
    "follower" : {
      "accountId" : "641757202846530040",
      "userLink" : "https://twitter.com/intent/user?user_id=641757202846530040"
    }
  },
  {
    "follower" : {
      "accountId" : "610082295886276316",
      "userLink" : "https://twitter.com/intent/user?user_id=610082295886276316"
    }
  },
  {
    "follower" : {
      "accountId" : "608173586395440841",
      "userLink" : "https://twitter.com/intent/user?user_id=608173586395440841"
    }
  },
  {
    "follower" : {
      "accountId" : "616079957592995586",
      "userLink" : "https://twitter.com/intent/user?user_id=616079957592995586"
    }
  },
  {
    "follower" : {
      "accountId" : "602763539307287638",
      "userLink" : "https://twitter.com/intent/user?user_id=602763539307287638"
    }
  },
  {
    "follower" : {
      "accountId" : "626587316810343624",
      "userLink" : "https://twitter.com/intent/user?user_id=626587316810343624"
    }
  },
  {
    "follower" : {
      "accountId" : "2792507770857410",
      "userLink" : "https://twitter.com/intent/user?user_id=2792507770857410"
    }
  },
  {
    "follower" : {
      "accountId" : "646326203198676976",
      "userLink" : "https://twitter.com/intent/user?user_id=646326203198676976"
    }
  },
  {
    "follower" : {
      "accountId" : "606754110672030494",
      "userLink" : "https://twitter.com/intent/user?user_id=606754110672030494"
    }
  },
  {
    "follower" : {
      "accountId" : "648939932038048920",
      "userLink" : "https://twitter.com/intent/user?user_id=648939932038048920"
    }
  },
  {
    "follower" : {
      "accountId" : "609158986489784838",
      "userLink" : "https://twitter.com/intent/user?user_id=609158986489784838"
    }
  },
  {
    "follower" : {
      "accountId" : "628977376914730240",
      "userLink" : "https://twitter.com/intent/user?user_id=628977376914730240"
    }
  },
  {
    "follower" : {
      "accountId" : "422112655371926016",
      "userLink" : "https://twitter.com/intent/user?user_id=422112655371926016"
    }
  },
  {
    "follower" : {
      "accountId" : "622566485938569596",
      "userLink" : "https://twitter.com/intent/user?user_id=622566485938569596"
    }
  },
  {
    "follower" : {
      "accountId" : "363701150282084288",
      "userLink" : "https://twitter.com/intent/user?user_id=363701150282084288"
    }
  },
  {
    "follower" : {
      "accountId" : "632183984658958216",
      "userLink" : "https://twitter.com/intent/user?user_id=632183984658958216"
    }
  },
  {
    "follower" : {
      "accountId" : "601714488971165539",
      "userLink" : "https://twitter.com/intent/user?user_id=601714488971165539"
    }
  },
  {
    "follower" : {
      "accountId" : "629658393649867436",
      "userLink" : "https://twitter.com/intent/user?user_id=629658393649867436"
    }
  },
  {
    "follower" : {
      "accountId" : "606352202901323362",
      "userLink" : "https://twitter.com/intent/user?user_id=606352202901323362"
    }
  },
  {
    "follower" : {
      "accountId" : "637997130022822160",
      "userLink" : "https://twitter.com/intent/user?user_id=637997130022822160"
    }
  },
  {
    "follower" : {
      "accountId" : "632605459829901460",
      "userLink" : "https://twitter.com/intent/user?user_id=632605459829901460"
    }
  },
  {
    "follower" : {
      "accountId" : "633232002583767796",
      "userLink" : "https://twitter.com/intent/user?user_id=633232002583767796"
    }
  },
  {
    "follower" : {
      "accountId" : "601352273953640631",
      "userLink" : "https://twitter.com/intent/user?user_id=601352273953640631"
    }
  },
  {
    "follower" : {
      "accountId" : "616132195622699564",
      "userLink" : "https://twitter.com/intent/user?user_id=616132195622699564"
    }
  },
  {
    "follower" : {
      "accountId" : "608200978999049080",
      "userLink" : "https://twitter.com/intent/user?user_id=608200978999049080"
    }
  },
  {
    "follower" : {
      "accountId" : "600195357863937506",
      "userLink" : "https://twitter.com/intent/user?user_id=600195357863937506"
    }
  },
  {
    "follower" : {
      "accountId" : "630747405470616608",
      "userLink" : "https://twitter.com/intent/user?user_id=630747405470616608"
    }
  },
  {
    "follower" : {
      "accountId" : "323518078534537536",
      "userLink" : "https://twitter.com/intent/user?user_id=323518078534537536"
    }
  },
  {
    "follower" : {
      "accountId" : "635778940128659952",
      "userLink" : "https://twitter.com/intent/user?user_id=635778940128659952"
    }
  },
  {
    "follower" : {
      "accountId" : "241637843659506816",
      "userLink" : "https://twitter.com/intent/user?user_id=241637843659506816"
    }
  },
  {
    "follower" : {
      "accountId" : "648802985253134016",
      "userLink" : "https://twitter.com/intent/user?user_id=648802985253134016"
    }
  },
  {
    "follower" : {
      "accountId" : "630189394215625288",
      "userLink" : "https://twitter.com/intent/user?user_id=630189394215625288"
    }
  },
  {
    "follower" : {
      "accountId" : "605904595121442024",
      "userLink" : "https://twitter.com/intent/user?user_id=605904595121442024"
    }
  },
  {
    "follower" : {
      "accountId" : "618972182328522840",
      "userLink" : "https://twitter.com/intent/user?user_id=618972182328522840"
    }
  },
  {
    "follower" : {
      "accountId" : "629624107148302044",
      "userLink" : "https://twitter.com/intent/user?user_id=629624107148302044"
    }
  },
  {
    "follower" : {
      "accountId" : "622468435833599332",
      "userLink" : "https://twitter.com/intent/user?user_id=622468435833599332"
    }
  },
  {
    "follower" : {
      "accountId" : "642203730945558672",
      "userLink" : "https://twitter.com/intent/user?user_id=642203730945558672"
    }
  },
  {
    "follower" : {
      "accountId" : "646842302812046664",
      "userLink" : "https://twitter.com/intent/user?user_id=646842302812046664"
    }
  },
  {
    "follower" : {
      "accountId" : "42953873728857",
      "userLink" : "https://twitter.com/intent/user?user_id=42953873728857"
    }
  },
  {
    "follower" : {
      "accountId" : "616019087829957568",
      "userLink" : "https://twitter.com/intent/user?user_id=616019087829957568"
    }
  },
  {
    "follower" : {
      "accountId" : "605503510665883904",
      "userLink" : "https://twitter.com/intent/user?user_id=605503510665883904"
    }
  },
  {
    "follower" : {
      "accountId" : "603459094078180097",
      "userLink" : "https://twitter.com/intent/user?user_id=603459094078180097"
    }
  },
  {
    "follower" : {
      "accountId" : "604122094500643486",
      "userLink" : "https://twitter.com/intent/user?user_id=604122094500643486"
    }
  },
  {
    "follower" : {
      "accountId" : "619323499043066720",
      "userLink" : "https://twitter.com/intent/user?user_id=619323499043066720"
    }
  },
  {
    "follower" : {
      "accountId" : "3754089530735951",
      "userLink" : "https://twitter.com/intent/user?user_id=3754089530735951"
    }
  },
  {
    "follower" : {
      "accountId" : "634076568298420536",
      "userLink" : "https://twitter.com/intent/user?user_id=634076568298420536"
    }
  },
  {
    "follower" : {
      "accountId" : "622737795772909492",
      "userLink" : "https://twitter.com/intent/user?user_id=622737795772909492"
    }
  },
  {
    "follower" : {
      "accountId" : "619370663897996736",
      "userLink" : "https://twitter.com/intent/user?user_id=619370663897996736"
    }
  },
  {
    "follower" : {
      "accountId" : "636885528220827176",
      "userLink" : "https://twitter.com/intent/user?user_id=636885528220827176"
    }
  },
  {
    "follower" : {
      "accountId" : "638333485530653520",
      "userLink" : "https://twitter.com/intent/user?user_id=638333485530653520"
    }
  },
  {
    "follower" : {
      "accountId" : "624315597741962060",
      "userLink" : "https://twitter.com/intent/user?user_id=624315597741962060"
    }
  },
  {
    "follower" : {
      "accountId" : "615809053612840158",
      "userLink" : "https://twitter.com/intent/user?user_id=615809053612840158"
    }
  },
  {
    "follower" : {
      "accountId" : "639594564349751296",
      "userLink" : "https://twitter.com/intent/user?user_id=639594564349751296"
    }
  },
  {
    "follower" : {
      "accountId" : "619506768515378632",
      "userLink" : "https://twitter.com/intent/user?user_id=619506768515378632"
    }
  },
  {
    "follower" : {
      "accountId" : "616016675604244606",
      "userLink" : "https://twitter.com/intent/user?user_id=616016675604244606"
    }
  },
  {
    "follower" : {
      "accountId" : "607328171484767776",
      "userLink" : "https://twitter.com/intent/user?user_id=607328171484767776"
    }
  },
  {
    "follower" : {
      "accountId" : "602402198130299587",
      "userLink" : "https://twitter.com/intent/user?user_id=602402198130299587"
    }
  },
  {
    "follower" : {
      "accountId" : "609033814740418372",
      "userLink" : "https://twitter.com/intent/user?user_id=609033814740418372"
    }
  },
  {
    "follower" : {
      "accountId" : "623922211565225576",
      "userLink" : "https://twitter.com/intent/user?user_id=623922211565225576"
    }
  },
  {
    "follower" : {
      "accountId" : "618372196019188540",
      "userLink" : "https://twitter.com/intent/user?user_id=618372196019188540"
    }
  },
  {
    "follower" : {
      "accountId" : "623881762962625632",
      "userLink" : "https://twitter.com/intent/user?user_id=623881762962625632"
    }
  },
  {
    "follower" : {
      "accountId" : "616185603086337680",
      "userLink" : "https://twitter.com/intent/user?user_id=616185603086337680"
    }
  },
  {
    "follower" : {
      "accountId" : "633264810224375324",
      "userLink" : "https://twitter.com/intent/user?user_id=633264810224375324"
    }
  },
  {
    "follower" : {
      "accountId" : "640827918295247016",
      "userLink" : "https://twitter.com/intent/user?user_id=640827918295247016"
    }
  },
  {
    "follower" : {
      "accountId" : "607856731274709061",
      "userLink" : "https://twitter.com/intent/user?user_id=607856731274709061"
    }
  },
  {
    "follower" : {
      "accountId" : "614709908697235530",
      "userLink" : "https://twitter.com/intent/user?user_id=614709908697235530"
    }
  },
  {
    "follower" : {
      "accountId" : "615253757183855338",
      "userLink" : "https://twitter.com/intent/user?user_id=615253757183855338"
    }
  },
  {
    "follower" : {
      "accountId" : "608795188316896269",
      "userLink" : "https://twitter.com/intent/user?user_id=608795188316896269"
    }
  },
  {
    "follower" : {
      "accountId" : "640360957516372672",
      "userLink" : "https://twitter.com/intent/user?user_id=640360957516372672"
    }
  },
  {
    "follower" : {
      "accountId" : "600074698845216758",
      "userLink" : "https://twitter.com/intent/user?user_id=600074698845216758"
    }
  },
  {
    "follower" : {
      "accountId" : "641619995855368232",
      "userLink" : "https://twitter.com/intent/user?user_id=641619995855368232"
    }
  },
  {
    "follower" : {
      "accountId" : "614783663109837914",
      "userLink" : "https://twitter.com/intent/user?user_id=614783663109837914"
    }
  },
  {
    "follower" : {
      "accountId" : "628342239850003864",
      "userLink" : "https://twitter.com/intent/user?user_id=628342239850003864"
    }
  },
  {
    "follower" : {
      "accountId" : "607870253823637613",
      "userLink" : "https://twitter.com/intent/user?user_id=607870253823637613"
    }
  },
  {
    "follower" : {
      "accountId" : "628474664924979316",
      "userLink" : "https://twitter.com/intent/user?user_id=628474664924979316"
    }
  },
  {
    "follower" : {
      "accountId" : "622917523305294024",
      "userLink" : "https://twitter.com/intent/user?user_id=622917523305294024"
    }
  },
  {
    "follower" : {
      "accountId" : "621538741977629256",
      "userLink" : "https://twitter.com/intent/user?user_id=621538741977629256"
    }
  },
  {
    "follower" : {
      "accountId" : "610985782085827466",
      "userLink" : "https://twitter.com/intent/user?user_id=610985782085827466"
    }
  },
  {
    "follower" : {
      "accountId" : "628603109081636748",
      "userLink" : "https://twitter.com/intent/user?user_id=628603109081636748"
    }
  },
  {
    "follower" : {
      "accountId" : "643253780673822856",
      "userLink" : "https://twitter.com/intent/user?user_id=643253780673822856"
    }
  },
  {
    "follower" : {
      "accountId" : "632662730722340284",
      "userLink" : "https://twitter.com/intent/user?user_id=632662730722340284"
    }
  },
  {
    "follower" : {
      "accountId" : "607938775542210469",
      "userLink" : "https://twitter.com/intent/user?user_id=607938775542210469"
    }
  },
  {
    "follower" : {
      "accountId" : "48070224428709",
      "userLink" : "https://twitter.com/intent/user?user_id=48070224428709"
    }
  },
  {
    "follower" : {
      "accountId" : "3055004650757864",
      "userLink" : "https://twitter.com/intent/user?user_id=3055004650757864"
    }
  },
  {
    "follower" : {
      "accountId" : "647462608639549728",
      "userLink" : "https://twitter.com/intent/user?user_id=647462608639549728"
    }
  },
  {
    "follower" : {
      "accountId" : "646183589444058256",
      "userLink" : "https://twitter.com/intent/user?user_id=646183589444058256"
    }
  },
  {
    "follower" : {
      "accountId" : "622512179380924924",
      "userLink" : "https://twitter.com/intent/user?user_id=622512179380924924"
    }
  },
  {
    "follower" : {
      "accountId" : "601595257821188550",
      "userLink" : "https://twitter.com/intent/user?user_id=601595257821188550"
    }
  },
  {
    "follower" : {
      "accountId" : "638328531967973104",
      "userLink" : "https://twitter.com/intent/user?user_id=638328531967973104"
    }
  },
  {
    "follower" : {
      "accountId" : "625107930809572764",
      "userLink" : "https://twitter.com/intent/user?user_id=625107930809572764"
    }
  },
  {
    "follower" : {
      "accountId" : "610234411323207754",
      "userLink" : "https://twitter.com/intent/user?user_id=610234411323207754"
    }
  },
  {
    "follower" : {
      "accountId" : "608386462495355940",
      "userLink" : "https://twitter.com/intent/user?user_id=608386462495355940"
    }
  },
  {
    "follower" : {
      "accountId" : "646655347285297872",
      "userLink" : "https://twitter.com/intent/user?user_id=646655347285297872"
    }
  },
  {
    "follower" : {
      "accountId" : "613445844342564462",
      "userLink" : "https://twitter.com/intent/user?user_id=613445844342564462"
    }
  },
  {
    "follower" : {
      "accountId" : "607760593138568039",
      "userLink" : "https://twitter.com/intent/user?user_id=607760593138568039"
    }
  },
  {
    "follower" : {
      "accountId" : "640826153370170072",
      "userLink" : "https://twitter.com/intent/user?user_id=640826153370170072"
    }
  },
  {
    "follower" : {
      "accountId" : "639932804188054920",
      "userLink" : "https://twitter.com/intent/user?user_id=639932804188054920"
    }
  },
  {
    "follower" : {
      "accountId" : "635458452682341136",
      "userLink" : "https://twitter.com/intent/user?user_id=635458452682341136"
    }
  },
  {
    "follower" : {
      "accountId" : "606916675163391789",
      "userLink" : "https://twitter.com/intent/user?user_id=606916675163391789"
    }
  },
  {
    "follower" : {
      "accountId" : "631901765910745076",
      "userLink" : "https://twitter.com/intent/user?user_id=631901765910745076"
    }
  },
  {
    "follower" : {
      "accountId" : "4205347336423",
      "userLink" : "https://twitter.com/intent/user?user_id=4205347336423"
    }
  },
  {
    "follower" : {
      "accountId" : "638709460003888008",
      "userLink" : "https://twitter.com/intent/user?user_id=638709460003888008"
    }
  },
  {
    "follower" : {
      "accountId" : "645823858207310040",
      "userLink" : "https://twitter.com/intent/user?user_id=645823858207310040"
    }
  },
  {
    "follower" : {
      "accountId" : "609361104979454992",
      "userLink" : "https://twitter.com/intent/user?user_id=609361104979454992"
    }
  },
  {
    "follower" : {
      "accountId" : "617695664931626392",
      "userLink" : "https://twitter.com/intent/user?user_id=617695664931626392"
    }
  },
  {
    "follower" : {
      "accountId" : "630838472254516168",
      "userLink" : "https://twitter.com/intent/user?user_id=630838472254516168"
    }
  },
  {
    "follower" : {
      "accountId" : "644349695076614232",
      "userLink" : "https://twitter.com/intent/user?user_id=644349695076614232"
    }
  },
  {
    "follower" : {
      "accountId" : "604941371925731247",
      "userLink" : "https://twitter.com/intent/user?user_id=604941371925731247"
    }
  },
  {
    "follower" : {
      "accountId" : "611491992471806128",
      "userLink" : "https://twitter.com/intent/user?user_id=611491992471806128"
    }
  },
  {
    "follower" : {
      "accountId" : "610800233878194254",
      "userLink" : "https://twitter.com/intent/user?user_id=610800233878194254"
    }
  },
  {
    "follower" : {
      "accountId" : "620064953741149904",
      "userLink" : "https://twitter.com/intent/user?user_id=620064953741149904"
    }
  },
  {
    "follower" : {
      "accountId" : "645464015088748120",
      "userLink" : "https://twitter.com/intent/user?user_id=645464015088748120"
    }
  },
  {
    "follower" : {
      "accountId" : "608553491297028515",
      "userLink" : "https://twitter.com/intent/user?user_id=608553491297028515"
    }
  },
  {
    "follower" : {
      "accountId" : "605854144159902541",
      "userLink" : "https://twitter.com/intent/user?user_id=605854144159902541"
    }
  },
  {
    "follower" : {
      "accountId" : "605012241983131133",
      "userLink" : "https://twitter.com/intent/user?user_id=605012241983131133"
    }
  },
  {
    "follower" : {
      "accountId" : "622284098500647124",
      "userLink" : "https://twitter.com/intent/user?user_id=622284098500647124"
    }
  },
  {
    "follower" : {
      "accountId" : "635106329360389632",
      "userLink" : "https://twitter.com/intent/user?user_id=635106329360389632"
    }
  },
  {
    "follower" : {
      "accountId" : "627741886903886332",
      "userLink" : "https://twitter.com/intent/user?user_id=627741886903886332"
    }
  },
  {
    "follower" : {
      "accountId" : "621099049406670628",
      "userLink" : "https://twitter.com/intent/user?user_id=621099049406670628"
    }
  },
  {
    "follower" : {
      "accountId" : "648854015703700456",
      "userLink" : "https://twitter.com/intent/user?user_id=648854015703700456"
    }
  },
  {
    "follower" : {
      "accountId" : "5737671657861555",
      "userLink" : "https://twitter.com/intent/user?user_id=5737671657861555"
    }
  },
  {
    "follower" : {
      "accountId" : "612171819772415776",
      "userLink" : "https://twitter.com/intent/user?user_id=612171819772415776"
    }
  },
  {
    "follower" : {
      "accountId" : "600979008870357944",
      "userLink" : "https://twitter.com/intent/user?user_id=600979008870357944"
    }
  },
  {
    "follower" : {
      "accountId" : "614539921553150570",
      "userLink" : "https://twitter.com/intent/user?user_id=614539921553150570"
    }
  },
  {
    "follower" : {
      "accountId" : "631910410923426528",
      "userLink" : "https://twitter.com/intent/user?user_id=631910410923426528"
    }
  },
  {
    "follower" : {
      "accountId" : "615059750575345304",
      "userLink" : "https://twitter.com/intent/user?user_id=615059750575345304"
    }
  },
  {
    "follower" : {
      "accountId" : "646829577120956840",
      "userLink" : "https://twitter.com/intent/user?user_id=646829577120956840"
    }
  },
  {
    "follower" : {
      "accountId" : "626561280679026744",
      "userLink" : "https://twitter.com/intent/user?user_id=626561280679026744"
    }
  },
  {
    "follower" : {
      "accountId" : "627193851477672220",
      "userLink" : "https://twitter.com/intent/user?user_id=627193851477672220"
    }
  },
  {
    "follower" : {
      "accountId" : "604383907806596004",
      "userLink" : "https://twitter.com/intent/user?user_id=604383907806596004"
    }
  },
  {
    "follower" : {
      "accountId" : "601593685312885240",
      "userLink" : "https://twitter.com/intent/user?user_id=601593685312885240"
    }
  },
  {
    "follower" : {
      "accountId" : "624009690155180956",
      "userLink" : "https://twitter.com/intent/user?user_id=624009690155180956"
    }
  },
  {
    "follower" : {
      "accountId" : "613361190445433462",
      "userLink" : "https://twitter.com/intent/user?user_id=613361190445433462"
    }
  },
  {
    "follower" : {
      "accountId" : "626909235189299240",
      "userLink" : "https://twitter.com/intent/user?user_id=626909235189299240"
    }
  },
  {
    "follower" : {
      "accountId" : "624757671233986600",
      "userLink" : "https://twitter.com/intent/user?user_id=624757671233986600"
    }
  },
  {
    "follower" : {
      "accountId" : "638891417561529648",
      "userLink" : "https://twitter.com/intent/user?user_id=638891417561529648"
    }
  },
  {
    "follower" : {
      "accountId" : "636711877745098296",
      "userLink" : "https://twitter.com/intent/user?user_id=636711877745098296"
    }
  }
]