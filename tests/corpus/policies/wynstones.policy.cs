Policy("Social Media Policy", school: "Wynstones School", timeZone: "Europe/London");

var lowerSchool = ClassesFrom(Nursery, to: 8);
var sixthForm   = ClassesFrom(11, to: 13);
var commonRoom  = Place("Sixth form common room");
var schoolTimes = SchoolDays.Between("08:30", "15:45");

// There will be no access to social media sites for pupils in Lower School at any time.
Deny(SocialMedia).To(lowerSchool).Citing("1a");

// Classes 9 and 10 only if authorised by a teacher within a lesson.
Allow(SocialMedia).To(Classes(9, 10)).During(AuthorisedLesson).Citing("1b");

// Sixth form students may use social media in their common room.
Allow(SocialMedia).To(sixthForm).In(commonRoom).Citing("1c");

// Sixth form students may also use social media if authorised by a teacher within a lesson.
Allow(SocialMedia).To(sixthForm).During(AuthorisedLesson).Citing("1c");

// Staff may have accounts of their own and use them in their own time.
Allow(SocialMedia).To(Staff).Citing("2");

// Staff must not use social networking sites within school times. The School Business Manager can make an exception,
// and School Management can approve a service in advance for educational work (clause 3).
Deny(SocialMedia).To(Staff).During(schoolTimes).Unless(Permission("School Business Manager")).Unless(Permission("School Management")).Citing("2");

// The policy opens social media to nobody else, so the school keeps it closed on its network to visitors.
Deny(SocialMedia).To(Visitors).Citing("local decision");

Lessons.AtMost("01:30").Within(schoolTimes);

// Staff must not comment on the school or on colleagues from their own accounts.
Warn(SchoolName, SchoolHandle, SchoolContact, StaffNames, ClassNames, SchoolDetails).InPostsBy(Staff).From(PersonalAccounts).Unless(Permission("School Business Manager")).Citing("2");

// A post that shows whom you work for is a comment on the school as well, even without its name.
Note(Employment).InPostsBy(Staff).From(PersonalAccounts).Unless(Permission("School Business Manager")).Citing("2");

// Staff must not comment on pupils or parents from their own accounts. An exception needs the School Business Manager's permission.
Justify(PupilNames, Confidential, Identifiers).InPostsBy(Staff).From(PersonalAccounts).Unless(Permission("School Business Manager")).Citing("2");

// Staff must never add current pupils as friends into their personal accounts.
Justify(PupilContact).InPostsBy(Staff).From(PersonalAccounts).Unless(Permission("School Business Manager")).Citing("2");

// Words that harass, bully or intimidate are the school's concern wherever and whenever they are posted.
Justify(Abuse).InPostsBy(Pupils | Staff).Citing("5");

Prove.Never(SocialMedia).For(lowerSchool);
Prove.Only(SocialMedia).For(Classes(9, 10)).During(AuthorisedLesson);
Prove.Only(SocialMedia).For(sixthForm).In(commonRoom).Or.During(AuthorisedLesson);
Prove.Always(SocialMedia).For(Staff).Outside(schoolTimes);
Prove.Never(SocialMedia).For(Visitors);
