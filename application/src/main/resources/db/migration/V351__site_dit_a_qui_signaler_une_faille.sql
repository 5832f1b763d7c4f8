-- An e-mail address or a page of https, as security.txt (RFC 9116) gives it.
alter table vitrine add securite text
    constraint faille_signalee_a_quelqu_un check (length(securite) <= 1000 and securite ~ '^(https://\S+|[^@\s]+@[^@\s]+)$');
