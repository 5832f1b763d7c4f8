package fr.estran.programme.souhaits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a folder, read from where they wait: they go to no table of their own. */
@Repository
record SouhaitsRelevesRepository(JdbcClient jdbc) {

    record SouhaitReleve(
            UUID personne,
            String theme,
            LocalDate le,
            @Nullable String quartier) {}

    /** Each by the record that stands and the theme as it is told today; the earliest first. */
    List<SouhaitReleve> tous() {
        return jdbc.sql("""
            select personne.id as personne, theme.retenue as theme, depot.le, personne.quartier
            from depot_souhaits depot
            join usager nomme on nomme.reference = depot.usager
            left join fiche_conservee fiche
                on fiche.structure_id = nomme.structure_id and fiche.absorbe_id = nomme.id
            join usager personne on personne.structure_id = nomme.structure_id
                and personne.id = coalesce(fiche.conserve_id, nomme.id)
            join thematique_retenue theme
                on theme.structure_id = nomme.structure_id and theme.code = depot.thematique
            order by depot.le
            """).query(SouhaitReleve.class).list();
    }
}
