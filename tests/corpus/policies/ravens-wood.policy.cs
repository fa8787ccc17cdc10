Policy("Social Media and Networking Policy", school: "Ravens Wood School", timeZone: "Europe/London");

// The policy counts video games with social elements as social media.
var socialMedia = SocialMedia | SocialGames;

// Its general principles should also be followed by adults who work at the school without being employed by it.
var adults = Staff | Visitors;

// Staff have the right to a private life and may have a social media presence.
Allow(socialMedia).To(Staff).Citing("1(iv)");

// Adults who work at the school without being employed by it follow the same principles as staff.
Allow(socialMedia).To(Visitors).Citing("2(i)");

// The policy is for adults and leaves pupils' use to the school: a teacher opens these technologies for a lesson.
Allow(socialMedia).To(Pupils).During(AuthorisedLesson).Citing("local decision");

// Your employer should not be identified on your own accounts unless there is a legitimate reason: say which.
Justify(SchoolName, SchoolHandle).InPostsBy(Staff).From(PersonalAccounts).Citing("3(i)");

// Post in your own name: the first person, and not your employer's address.
Warn(SchoolContact, SchoolViews).InPostsBy(Staff).From(PersonalAccounts).Citing("3(i)");

// Check before posting a photo or video that no pupil or colleague is in it; otherwise speak to the Headteacher first.
Note(Photos).InPostsBy(adults).From(PersonalAccounts).Unless(Permission("Headteacher")).Citing("3(iii)");

// A photo taken at the school is likely to have pupils or colleagues in it: speak to the Headteacher first.
Warn(PhotoLocation).InPostsBy(adults).From(PersonalAccounts).Unless(Permission("Headteacher")).Citing("3(iii)");

// Staff should not place information about their employer or their colleagues on a social media site.
Warn(StaffNames, ClassNames, SchoolDetails, Employment).InPostsBy(Staff).From(PersonalAccounts).Citing("3(iv)");

// Do not place information about pupils, or people you meet through your work, on a social media site.
Justify(PupilNames).InPostsBy(adults).From(PersonalAccounts).Citing("3(iv)");

// A pupil's case or number has no place on a social media site, from whichever account.
Justify(Confidential, Identifiers).InPostsBy(adults).Citing("3(iv)");

// For your own protection, keep your home address and personal telephone number off social media.
Note(PersonalContact).InPostsBy(Staff).From(PersonalAccounts).Citing("3(v)");

// You are not expected to interact with any pupil on social media, or to friend one.
Justify(PupilContact).InPostsBy(adults).Citing("4(i)");

// Never use social media to abuse or bully anyone connected with the school; act respectfully, and avoid language that may offend.
Justify(Abuse).InPostsBy(adults).Citing("5(i)");

Prove.Only(socialMedia).For(Pupils).During(AuthorisedLesson);
Prove.Always(socialMedia).For(Pupils).During(AuthorisedLesson);
Prove.Always(socialMedia).For(adults);
