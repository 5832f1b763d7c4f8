package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two spellings of one venue become one, and nothing that was counted is lost. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
class FusionDesLieuxTests {

    /** Whether it is in use still, and as which; and what the base works out of another column by itself. */
    static final Set<String> DE_CHACUN = Set.of("retire_le", "fusionne_dans_id", "halte_d_un_mobile", "halte_de_id");

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Visiteur responsable;

    @Test
    void counts_for_one_what_was_counted_for_two_and_understands_an_old_dossier() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
        var garde = id("L01");
        var absorbe = id("L04");
        var deux = seances("L01") + seances("L04");
        var toutes = dit("select count(*)::text from seance");
        faire("update lieu set adresse = null, contact_nom = null where reference = 'L01'");
        faire("update lieu set adresse = '4 rue de l''Exemple', contact_nom = 'Accueil' where reference = 'L04'");

        reunir(garde, absorbe);

        assertThat(seances("L01")).isEqualTo(deux);
        assertThat(seances("L04")).isZero();
        assertThat(dit("select count(*)::text from seance")).isEqualTo(toutes);
        assertThat(dit("select adresse || ', ' || contact_nom from lieu where reference = 'L01'"))
                .isEqualTo("4 rue de l'Exemple, Accueil");
        assertThat(responsable.lire("/equipe/lieux/" + absorbe).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith("/equipe/lieux/" + garde));
        assertThat(responsable.lire("/equipe/lieux").body()).doesNotContain(absorbe);
        assertThat(responsable
                        .poster("/equipe/lieux/" + absorbe + "/reprendre", Map.of())
                        .statusCode())
                .as("a page that was open before")
                .isEqualTo(404);

        ville.avecQuimper();

        assertThat(seances("L01")).isEqualTo(deux);
        assertThat(seances("L04")).isZero();
    }

    @Test
    void takes_along_rooms_closures_and_what_was_asked_and_shows_it_before() {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        for (var lieu : new String[] {"L1", "L2"}) {
            faire("insert into lieu (structure_id, id, reference, nom)"
                    + " values (structure_courante(), gen_random_uuid(), '%1$s', 'Lieu %1$s')".formatted(lieu));
            faire("""
                insert into salle (structure_id, id, lieu_id, nom)
                select structure_id, gen_random_uuid(), id, nom_de_salle
                from lieu, (values ('Bleue'), ('De %1$s')) salles (nom_de_salle)
                where reference = '%1$s'
                """.formatted(lieu));
            faire("""
                insert into lieu_fermeture (structure_id, id, lieu_id, debut, fin, raison)
                select structure_id, gen_random_uuid(), id, jour::date, jour::date + 1, 'Travaux'
                from lieu, (values ('2024-03-04'), ('2024-0%2$s-01')) fermes (jour)
                where reference = '%1$s'
                """.formatted(lieu, lieu.equals("L1") ? 4 : 5));
        }
        faire("insert into action (structure_id, id, type, titre)"
                + " values (structure_courante(), gen_random_uuid(), 'permanence', 'Permanence')");
        faire("""
            insert into seance (structure_id, id, action_id, lieu_id, debut, fin, statut)
            select lieu.structure_id, gen_random_uuid(), action.id, lieu.id, jour::timestamptz,
                jour::timestamptz + interval '1 hour', statut
            from lieu, action, (values ('2024-02-05 10:00', 'prevue'), ('2024-01-08 10:00', 'tenue'),
                ('2024-02-06 10:00', 'prevue')) jours (jour, statut)
            where lieu.reference = 'L2'
            """);
        faire("""
            insert into seance_salle (structure_id, seance_id, lieu_id, salle_id, debut, fin, etat, le)
            select seance.structure_id, seance.id, seance.lieu_id, salle.id, seance.debut, seance.fin, 'demandee',
                '2024-01-10'
            from seance
            join salle on salle.lieu_id = seance.lieu_id
                and salle.nom = case when seance.debut < '2024-02-06' then 'Bleue' else 'De L2' end
            """);
        var page = "/equipe/lieux/" + id("L1") + "/reunir?avec=" + id("L2");

        assertThat(responsable.lire(page).body())
                .contains("1 séance passée", "2 séances à venir", "3 demandes de salle", "2 salles", "2 fermetures")
                .contains("« Lieu L1 » reste.");
        reunir(id("L1"), id("L2"));

        assertThat(dit("""
            select string_agg(salle.nom, ', ' order by salle.nom)
            from salle join lieu on lieu.id = salle.lieu_id
            where lieu.reference = 'L1'
            """)).isEqualTo("Bleue, De L1, De L2");
        assertThat(dit("select count(*)::text from salle")).isEqualTo("3");
        assertThat(dit("""
            select string_agg(salle.nom || ' ' || lieu.reference, ', ' order by seance_salle.debut)
            from seance_salle
            join salle on salle.id = seance_salle.salle_id
            join lieu on lieu.id = seance_salle.lieu_id
            """)).isEqualTo("Bleue L1, Bleue L1, De L2 L1");
        assertThat(dit("select string_agg(debut::text, ' ' order by debut) from lieu_fermeture"))
                .isEqualTo("2024-03-04 2024-04-01 2024-05-01");
        assertThat(dit("select count(*)::text from seance join lieu on lieu.id = lieu_id where lieu.reference = 'L1'"))
                .isEqualTo("3");
    }

    @Test
    void knows_every_table_that_names_a_lieu_or_a_quartier() {
        ville = Ville.dans(contexte);
        var tables = """
            select string_agg(distinct conrelid::regclass::text, ' ' order by conrelid::regclass::text)
            from pg_constraint
            where contype = 'f' and confrelid = '%s'::regclass
            """;

        assertThat(dit(tables.formatted("lieu")))
                .isEqualTo(
                        "coop_lieu creneau_libere fiche_accueil journee_annulee_lieu lieu lieu_fermeture lieu_materiel"
                                + " lieu_ouverture plage_rendez_vous rendez_vous reunion salle seance seance_salle serie"
                                + " tirage_lieu");
        assertThat(dit(tables.formatted("quartier")))
                .isEqualTo(
                        "acteur acteur_quartier fiche_accueil lieu quartier souhait_quartier trimestre_cible_quartier"
                                + " usager");
    }

    @Test
    void keeps_of_each_column_what_one_of_the_two_says() {
        ville = Ville.dans(contexte);
        var colonnes = dit("""
            select string_agg(attname, ' ' order by attname) from pg_attribute
            where attrelid = 'lieu'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and not attnotnull
            """).split(" ");
        var ordre = DescriptionDeLieu.LIEU.completer();

        assertThat(colonnes)
                .filteredOn(colonne -> !DE_CHACUN.contains(colonne))
                .hasSizeGreaterThan(15)
                .allSatisfy(colonne -> assertThat(ordre).contains(" " + colonne + " = "));
    }

    private void reunir(String garde, String absorbe) {
        var page = "/equipe/lieux/" + garde + "/reunir";
        var apercu = responsable.lire(page + "?avec=" + absorbe).body();
        assertThat(responsable
                        .poster(page, Map.of("avec", absorbe, "accord", "autre"))
                        .statusCode())
                .isEqualTo(409);
        var accord = apercu.replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        assertThat(responsable
                        .poster(page, Map.of("avec", absorbe, "accord", accord))
                        .statusCode())
                .isEqualTo(302);
    }

    private long seances(String reference) {
        return Long.parseLong(dit("select count(*)::text from seance join lieu on lieu.id = lieu_id"
                + " where lieu.reference = '" + reference + "' and statut = 'tenue'"));
    }

    private String id(String reference) {
        return dit("select id::text from lieu where reference = '" + reference + "'");
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }
}
