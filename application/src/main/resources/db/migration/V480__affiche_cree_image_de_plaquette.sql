-- The picture on the cover of a quarter's booklet, drawn again without what a camera writes beside it.
create table image_de_plaquette (
    structure_id uuid not null references structure,
    trimestre trimestre not null,
    image bytea not null constraint image_de_plaquette_legere check (length(image) <= 200000),
    description text not null constraint image_de_plaquette_decrite check (length(description) between 1 and 300),
    credit text constraint credit_d_image_court check (length(credit) <= 120),
    primary key (structure_id, trimestre)
);
call technique.proteger('image_de_plaquette');
