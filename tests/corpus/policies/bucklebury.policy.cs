Policy("Social Media Policy", school: "Bucklebury School", timeZone: "Europe/London");

// Social media sites set a lowest age of 13 or more, and every pupil of this primary school is younger.
Deny(SocialMedia).To(Pupils).Citing("Pupil 1");

// Staff, governors and parents may use social media within and outside school, by the guidelines below.
Allow(SocialMedia).To(Staff | Visitors).Citing("Scope");

// Do not make derogatory, defamatory, rude or threatening comments about the school or anyone connected with it.
Justify(Abuse).InPostsBy(Everyone).Citing("General 4");

// Do not share information that could compromise the safety or security of the school, its staff or its pupils.
Justify(Confidential, Identifiers).InPostsBy(Everyone).Citing("General 5");

// Be smart about protecting yourself: keep your home address and telephone number off social media.
Warn(PersonalContact).InPostsBy(Pupils | Visitors).Citing("General 5");

// The school's name needs the headteacher's written permission before it is used.
Justify(SchoolName, SchoolHandle).InPostsBy(Everyone).From(PersonalAccounts).Unless(Permission("Headteacher")).Citing("General 7");

// Check before posting a photo or video that no pupil or colleague is in it.
Note(Photos).InPostsBy(Staff).Citing("Staff 1");

// A photo taken at the school is likely to have pupils or colleagues in it.
Warn(PhotoLocation).InPostsBy(Staff).Citing("Staff 1");

// Staff should not place information about the school, their employer or their colleagues on a social media site.
Warn(SchoolContact, StaffNames, ClassNames, SchoolDetails, Employment).InPostsBy(Staff).From(PersonalAccounts).Citing("Staff 2");

// Staff should not place information about pupils, or people they meet through their work, on a social media site.
Justify(PupilNames).InPostsBy(Staff).Citing("Staff 2");

// For your own protection, keep your home address and personal telephone number off social media.
Warn(PersonalContact).InPostsBy(Staff).Citing("Staff 3");

// Staff should not interact with any pupil on social media; tell the headteacher about a pupil's request.
Justify(PupilContact).InPostsBy(Staff).Citing("Staff 4");

// Do not use social media, or any other online forum, to comment on staff or other pupils.
Warn(PupilNames, StaffNames).InPostsBy(Pupils).Citing("Pupil 2");

// Photos of school events may be taken, but no image of children other than your own may be posted.
Warn(Photos).InPostsBy(Visitors).Citing("Parent 1");

Prove.Never(SocialMedia).For(Pupils);
Prove.Always(SocialMedia).For(Staff | Visitors);
