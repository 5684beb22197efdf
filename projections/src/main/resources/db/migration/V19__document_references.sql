insert into read_model (name, build, position) values ('documents', 1, -1);

-- Which things name a document by its hash. Whoever may read one of them may read the document.
create table document_reference (
    build                   int not null,
    sha256                  varchar(64) not null,
    subject                 varchar(128) not null,
    position                bigint not null
);
create index document_reference_sha256 on document_reference (build, sha256);
