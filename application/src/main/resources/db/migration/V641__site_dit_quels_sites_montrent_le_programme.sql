-- Whose pages may show the programme within their own: origins, one a line. Others are refused by the browser itself (CSP, frame-ancestors).
alter table vitrine
    add sites text,
    add constraint vitrine_sites_courts check (length(sites) <= 1000),
    add constraint vitrine_sites_lisibles check (sites ~ '^(https?://[a-z0-9.-]+(:[0-9]{1,5})?(\n|$))+$');
