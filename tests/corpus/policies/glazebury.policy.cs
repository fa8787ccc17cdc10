Policy("Social Media Policy", school: "Glazebury C E Primary School", timeZone: "Europe/London", issued: "2019-06-18");

// The school does not wish to discourage staff from using these sites in their personal time, and keeps accounts of its own that staff post to.
Allow(SocialMedia).To(Staff).Citing("Statement");

// Pupils' use is left to separate guidance, and every pupil of a primary school is younger than these sites admit.
// Until that guidance opens a site, they stay closed to pupils, and to visitors with them.
Deny(SocialMedia).To(Pupils | Visitors).Citing("local decision");

// Staff must not initiate friendships with pupils on social networks under any circumstances.
Forbid(PupilContact).InPostsBy(Staff).Citing("Friends 2");

// Staff must not refer on their own accounts to the school or its employees.
Warn(SchoolName, SchoolHandle, SchoolContact, StaffNames, ClassNames).InPostsBy(Staff).From(PersonalAccounts).Citing("Content 1");

// Whoever refers to their employment at the school answers for what the post says about it.
Note(Employment).InPostsBy(Staff).From(PersonalAccounts).Citing("Content 1");

// Names of pupils and of their families are confidential.
Justify(PupilNames).InPostsBy(Staff).From(PersonalAccounts).Citing("Content 3");

// What is known of one child's case is confidential, from whichever account it is posted.
Justify(Confidential).InPostsBy(Staff).Citing("Content 3");

// Pupil and learner numbers are confidential to the school; no post needs one.
Forbid(Identifiers).InPostsBy(Staff).Citing("Content 3");

// Entries must not be derogatory, defamatory, discriminatory or offensive in any way.
Justify(Abuse).InPostsBy(Staff).Citing("Content 3");

// A photo taken at the school may include pupils, and colleagues who have not consented.
Warn(PhotoLocation).InPostsBy(Staff).From(PersonalAccounts).Citing("Content 4");

// Check before posting a photo that no pupil is in it, and that colleagues in it have consented.
Note(Photos).InPostsBy(Staff).From(PersonalAccounts).Citing("Content 4");

// Personal views must not be mistaken for those of the school or the trust.
Warn(SchoolViews).InPostsBy(Staff).From(PersonalAccounts).Citing("Content 6");

// Events and clubs are shared through the designated school pages only.
Warn(SchoolDetails).InPostsBy(Staff).From(PersonalAccounts).Citing("Content 10");

// Post only what you would wish to be in the public domain: it may stay there after you remove it.
Note(PersonalContact).InPostsBy(Staff).From(PersonalAccounts).Citing("Security 2");

// The school's accounts do not name pupils or their families.
Justify(PupilNames).InPostsBy(Staff).From(OfficialAccounts).Citing("School accounts 5");

// The school's accounts do not name colleagues either.
Warn(StaffNames).InPostsBy(Staff).From(OfficialAccounts).Citing("School accounts 5");

// The school's accounts show work and learning, not children's faces.
Warn(Photos).InPostsBy(Staff).From(OfficialAccounts).Citing("School accounts 6");

// Content is not targeted at an individual child; a reminder to a whole class or year group is fine.
Warn(NamedPraise).InPostsBy(Staff).From(OfficialAccounts).Citing("School accounts 9");

// Using the names of others' accounts is to be avoided.
Warn(OtherHandles).InPostsBy(Staff).From(OfficialAccounts).Citing("School accounts 10");

Prove.Always(SocialMedia).For(Staff);
Prove.Never(SocialMedia).For(Pupils | Visitors);
