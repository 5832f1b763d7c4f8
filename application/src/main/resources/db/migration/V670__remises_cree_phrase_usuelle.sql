-- What is often said on the paper that leaves with somebody. Those of Estran come with the software: a row is of the town, or says one of them
-- otherwise, under its code.
create table phrase_usuelle (
    structure_id uuid not null references structure,
    code code not null,
    sorte text not null constraint sorte_de_phrase_connue check (sorte in ('fait', 'a_faire', 'a_apporter')),
    texte text not null
        constraint phrase_usuelle_mesuree check (length(texte) between 1 and 160 and texte = btrim(texte)),
    retiree_le date,
    primary key (structure_id, code)
);
call technique.proteger('phrase_usuelle');
