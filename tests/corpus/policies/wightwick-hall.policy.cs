Policy("Social Media Policy", school: "Wightwick Hall School", timeZone: "Europe/London");

// Staff create and contribute content to the school's own pages.
Allow(SocialMedia).To(Staff).Citing("On behalf 2");

// Social networking sites let parents find out about the school and give it feedback.
Allow(SocialMedia).To(Visitors).Citing("Appropriate 1");

// These sites can enhance students' learning: in school a teacher opens them for a lesson.
Allow(SocialMedia).To(Pupils).During(AuthorisedLesson).Citing("Appropriate 1");

// Outside school, parents and carers explain what is acceptable and monitor their children's use.
Allow(SocialMedia).To(Pupils).In(OffSite).Citing("Inappropriate 3");

// Communicating with parents on social media is for authorised staff and the official account only.
Warn(SchoolName, SchoolHandle, SchoolContact, StaffNames, ClassNames, SchoolDetails).InPostsBy(Staff).From(PersonalAccounts).Citing("On behalf 1");

// Posts must always be in the best interests of the children and young people they are about: name none from your own account.
Justify(PupilNames).InPostsBy(Staff).From(PersonalAccounts).Citing("On behalf 2");

// It is never in a child's best interests to make their case or their number public, from whichever account.
Justify(Confidential, Identifiers).InPostsBy(Staff).Citing("On behalf 2");

// A named student needs parental consent to be included on the school's accounts.
Justify(PupilNames, NamedPraise).InPostsBy(Staff).From(OfficialAccounts).Citing("On behalf 3");

// Check the photograph: no child on the restricted list is ever shown, and parental consent is strictly adhered to.
Warn(Photos).InPostsBy(Staff).From(OfficialAccounts).Citing("On behalf 3");

// Colleagues give permission before they appear in what the school publishes.
Warn(StaffNames, Photos).InPostsBy(Staff).From(OfficialAccounts).Citing("On behalf 5");

// Staff must not attack, insult, abuse or defame students, their families, colleagues or other professionals.
Justify(Abuse).InPostsBy(Staff).Citing("Cyber bullying 1");

// Offensive, racist or threatening comments are reported to the network; a concern is raised with the school instead.
Justify(Abuse).InPostsBy(Pupils | Visitors).Citing("Inappropriate 2");

// Before posting about the school, consider whether this is the right place, or private discussion with the school is more appropriate.
Note(SchoolName, SchoolHandle).InPostsBy(Pupils | Visitors).Citing("Appropriate 2");

// Do not name individuals in complaints: talk to the class teacher, the Head Teacher or the Chair of Governors.
Warn(PupilNames, StaffNames).InPostsBy(Pupils | Visitors).Citing("Appropriate 2");

Prove.Only(SocialMedia).For(Pupils).In(OffSite).Or.During(AuthorisedLesson);
Prove.Always(SocialMedia).For(Pupils).In(OffSite);
Prove.Always(SocialMedia).For(Pupils).During(AuthorisedLesson);
Prove.Always(SocialMedia).For(Staff | Visitors);
