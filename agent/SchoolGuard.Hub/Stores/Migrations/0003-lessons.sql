-- Lessons as last signed. `latest` is the latest end that any revision had: until then a device may hold one that must be replaced.
create table lessons (
  id text primary key,
  request text not null,
  groupid text not null,
  teacher text not null,
  sites text not null,
  starts text not null,
  ends text not null,
  latest text not null,
  authorised text not null,
  revision bigint not null,
  signedgrant BYTES not null,
  unique (teacher, request)
);

create index lessons_by_latest on lessons (latest);
create index lessons_by_group on lessons (teacher, groupid, authorised);

-- What became of a lesson on a device, as it last said.
create table lesson_devices (
  lesson text not null references lessons (id),
  device text not null references devices (id),
  revision bigint not null,
  fault text not null,
  told text not null,
  primary key (lesson, device)
);

-- Who may authorise lessons for a group that they do not teach, and until which day.
create table covers (
  groupid text not null,
  teacher text not null,
  until text not null,
  namedby text not null,
  primary key (groupid, teacher)
);

-- What pupils ask of the teacher of their present lesson.
create table site_requests (
  id text primary key,
  lesson text not null references lessons (id),
  pupil text not null,
  site text not null,
  asked text not null,
  state text not null,
  answeredby text not null,
  unique (lesson, pupil, site)
);
