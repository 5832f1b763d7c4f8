package fr.estran.accueil.trimestres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.rendezvous.Cabinet;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quarters as the team finds them: those of the records, with what is in them and what they lack. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class TrimestresTests {

    private static final String LISTE = "/equipe/programme/trimestres";
    private static final String EN_COURS = LISTE + "/2024-T1";
    private static final String PROCHAIN = LISTE + "/2024-T2";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    private String page(String adresse) {
        var lue = responsable.lire(adresse);
        assertThat(lue.statusCode()).as(adresse).isEqualTo(200);
        return lue.body().replace("\u00a0", " ").replace("&#39;", "'");
    }

    private static String ligne(String page, String titre) {
        return page.substring(page.indexOf(titre), page.indexOf("</li>", page.indexOf(titre)));
    }

    @Test
    void lists_those_of_the_records_as_what_they_are_and_the_next_one() {
        assertThat(responsable.lire("/equipe/programme").body()).contains(EN_COURS);
        assertThat(page(EN_COURS)).contains("href=\"" + LISTE + "\"");
        var liste = page(LISTE);
        assertThat(ligne(liste, "Trimestre d'octobre à décembre 2023")).contains("Bouclé", "148 séances");
        assertThat(ligne(liste, "Trimestre de janvier à mars 2024")).contains("Publié", "129 séances");
        assertThat(ligne(liste, "Trimestre d'avril à juin 2024")).contains("En préparation", "Aucune action");
        assertThat(liste).contains("Trimestre de janvier à mars 2022");
        assertThat(responsable.lire(LISTE + "/2024-T5").statusCode()).isEqualTo(404);
        assertThat(responsable.lire(LISTE + "/printemps").statusCode()).isEqualTo(404);
        assertThat(page(LISTE + "/2031-T1")).contains("Rien n'est encore prévu");
    }

    /** Records of a town may say 1998, or a year that nobody meant: its pages are read all the same. */
    @Test
    void reads_a_quarter_of_whatever_year() {
        var autre = Ville.dans(contexte);
        for (var code : List.of("1998-T2", "0000-T1", "9999-T4")) {
            autre.faire(() -> jdbc.sql("""
                insert into action (structure_id, id, type, titre, trimestre)
                values (structure_courante(), gen_random_uuid(), 'atelier', 'Photos', :code)
                """).param("code", code).update());
            var chef = autre.visiteur(Role.RESPONSABLE);
            for (var chemin : List.of(
                    LISTE,
                    LISTE + "/" + code,
                    LISTE + "/" + code + "/cibles",
                    LISTE + "/" + code + "/apres",
                    "/equipe/programme?trimestre=" + code,
                    "/programme/trimestre/" + code)) {
                assertThat(chef.lire(chemin).statusCode())
                        .as(chemin + " " + code)
                        .isEqualTo(200);
            }
            assertThat(chef.lire(LISTE).body()).contains(LISTE + "/" + code);
        }
    }

    @Test
    void tells_what_is_in_one_and_what_it_lacks_each_where_it_is_mended() {
        var page = page(EN_COURS);
        assertThat(page)
                .contains("Par forme d'aide", "Par lieu", "Par semaine", "Nolwenn Démo", "Kerfeunteun", "lundi")
                .contains("(vacances scolaires)");
        var autre = ville();
        var chef = autre.visiteur(Role.RESPONSABLE);
        autre.faire(() -> jdbc.sql("delete from seance_conseiller where seance_id in "
                        + "(select id from seance where debut >= '2024-02-01')")
                .update());
        autre.faire(() -> jdbc.sql("update seance set lieu_id = null where debut >= '2024-03-20'")
                .update());
        var trous = chef.lire(EN_COURS).body();
        assertThat(trous).contains("que personne ne tient", "sans lieu");
        assertThat(trous.split("/equipe/programme/[0-9a-f-]{36}").length).isGreaterThan(2);
    }

    /** Of what is held already nobody chooses places any more; and what the public comes to is proofread no more. */
    @Test
    void asks_for_places_only_of_what_is_to_come() {
        var autre = ville();
        for (var jour : List.of("2024-01-05", "2024-02-05")) {
            autre.faire(() -> jdbc.sql("""
                with nouvelle as (
                    insert into action (structure_id, id, type, titre)
                    values (structure_courante(), gen_random_uuid(), 'atelier', 'Atelier du ' || :jour)
                    returning structure_id, id
                )
                insert into seance (structure_id, id, action_id, debut, fin, statut)
                select structure_id, gen_random_uuid(), id, :jour::date + time '10:00', :jour::date + time '11:00', 'prevue'
                from nouvelle
                """).param("jour", jour).update());
        }
        var page = autre.visiteur(Role.RESPONSABLE).lire(EN_COURS).body();
        assertThat(page)
                .contains("« Atelier du 2024-02-05 »", "il manque un nombre de places", "À vérifier")
                .doesNotContain("« Atelier du 2024-01-05 »", "id=\"relecture\"");
    }

    @Test
    void keeps_what_was_wanted_of_a_district_that_is_retired() {
        var autre = ville();
        var chef = autre.visiteur(Role.RESPONSABLE);
        assertThat(chef.remplir(EN_COURS + "/cibles", Map.of("quartier.kerfeunteun", "7"))
                        .statusCode())
                .isEqualTo(302);
        autre.faire(() -> jdbc.sql("update lieu set quartier = 'penhars' where quartier = 'kerfeunteun'")
                .update());
        autre.faire(() -> jdbc.sql("update quartier set retire_le = '2024-01-10' where code = 'kerfeunteun'")
                .update());
        assertThat(chef.remplir(EN_COURS + "/cibles", Map.of("forme.atelier", "3"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(autre.<Integer>faire(
                        () -> jdbc.sql("select nombre from trimestre_cible_quartier where quartier = 'kerfeunteun'")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(7);
    }

    @Test
    void names_a_district_where_there_is_no_atelier_and_two_of_one_theme_in_one_week() {
        var autre = ville();
        autre.faire(() -> jdbc.sql("""
            update seance set lieu_id = (select id from lieu where quartier = 'centre_ville' order by reference limit 1)
            from action
            where action.id = seance.action_id and action.type = 'atelier' and seance.debut >= '2024-01-01'
            """).update());
        autre.faire(() -> jdbc.sql("""
            update seance set debut = '2024-02-06 10:00+01', fin = '2024-02-06 11:00+01'
            where id in (
                select seance.id from seance join action on action.id = seance.action_id
                where action.type = 'atelier' and seance.debut >= '2024-01-20'
                order by seance.debut limit 2)
            """).update());
        autre.faire(() -> jdbc.sql("""
            update action set thematique = 'photos' where id in (
                select action_id from seance where debut = '2024-02-06 10:00+01')
            """).update());
        var page = autre.visiteur(Role.RESPONSABLE).lire(EN_COURS).body();
        assertThat(page)
                .contains("Aucun atelier dans le quartier Kerfeunteun.", "/equipe/programme/nouvelle?type=atelier")
                .contains("thematique=photos");
        assertThat(page).containsPattern("« [^»]+ » commence deux fois la même semaine");
    }

    @Test
    void is_not_changed_by_somebody_who_books_an_hour_of_it() {
        var autre = Ville.dans(contexte);
        var cabinet = new Cabinet(contexte, autre);
        cabinet.demiJournee("2024-01-22 09:00+01", "2024-01-22 11:00+01");
        var relecteur = autre.visiteur(Role.RESPONSABLE);
        var lue = lue(autre);
        relecteur.lire(EN_COURS);
        var avant = contenu(relecteur);
        assertThat(avant).contains("3 séances");

        var libres = cabinet.libres(cabinet.ou);
        assertThat(libres).hasSize(3);
        libres.subList(0, 2).forEach(libre -> cabinet.pris(libre, "Riou " + libre.moment()));

        assertThat(contenu(relecteur)).as("its counts").isEqualTo(avant);
        assertThat(lue(autre)).as("what was read of it").isNotEmpty().isEqualTo(lue);
    }

    private List<String> lue(Ville ville) {
        return ville.faire(() -> contexte.getBean(Relectures.class).parties(new TrimestreDuProgramme(2024, 1)).stream()
                .map(PartieARelire::empreinte)
                .toList());
    }

    private static String contenu(Visiteur relecteur) {
        var page = relecteur.lire(EN_COURS).body();
        return page.substring(page.indexOf("<h1>"), page.indexOf("</main>"))
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private Ville ville() {
        return Ville.dans(contexte).avecQuimper();
    }

    @Test
    void keeps_what_is_wanted_and_says_what_is_missing_and_takes_it_over() {
        assertThat(responsable.lire(EN_COURS).body()).contains(EN_COURS + "/cibles");
        assertThat(responsable
                        .remplir(EN_COURS + "/cibles", Map.of("forme.atelier", "40", "quartier.kerfeunteun", "500"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(EN_COURS))
                .contains("17 ateliers prévus sur 40 voulus.", "Kerfeunteun : ", "séances prévues sur 500 voulues.");
        var fautive = responsable.remplir(EN_COURS + "/cibles", Map.of("forme.stage", "-3"));
        assertThat(fautive.statusCode()).isEqualTo(422);
        assertThat(fautive.body()).contains("href=\"#forme.stage", "Écrivez un nombre entier");
        assertThat(responsable
                        .remplir(EN_COURS + "/cibles", Map.of("forme.stage", "beaucoup"))
                        .statusCode())
                .isEqualTo(422);

        var suivant = responsable.lire(PROCHAIN + "/cibles").body();
        assertThat(suivant).contains(PROCHAIN + "/cibles/reprendre");
        assertThat(responsable.poster(PROCHAIN + "/cibles/reprendre", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(responsable.lire(PROCHAIN + "/cibles").body())
                .contains("value=\"40\"")
                .doesNotContain(PROCHAIN + "/cibles/reprendre");
        assertThat(responsable.poster(PROCHAIN + "/cibles/reprendre", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(ville.<Integer>faire(
                        () -> jdbc.sql("select nombre from trimestre_cible_forme where trimestre = '2024-T2'")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(40);
    }

    @Test
    void loses_nothing_of_two_who_write_what_they_want_at_once() {
        var page = LISTE + "/2024-T3/cibles";
        var aDeux = new ADeux(responsable, ville.visiteur(Role.CONSEILLER), page, page);
        aDeux.gardentChacunLeLeur("forme.atelier", "3", "forme.stage", "2");
        aDeux.choisissent("forme.atelier", "5", "8", "autre");
    }

    @Test
    void is_for_the_team_and_decided_by_those_who_make_the_programme() {
        for (var role : EnumSet.complementOf(EnumSet.copyOf(Cercle.EQUIPE.roles()))) {
            var qui = ville.visiteur(role);
            for (var adresse : new String[] {LISTE, EN_COURS, EN_COURS + "/cibles", EN_COURS + "/publier"}) {
                assertThat(qui.lire(adresse).statusCode()).as(role + adresse).isEqualTo(404);
            }
        }
        var accueil = ville.visiteur(Role.ACCUEIL);
        assertThat(accueil.lire(EN_COURS).statusCode()).isEqualTo(200);
        assertThat(accueil.lire(EN_COURS).body()).doesNotContain("/cibles\"", "/publier\"", "/relectures\"");
        for (var acte :
                new String[] {"/cibles", "/cibles/reprendre", "/relectures", "/publier", "/retirer", "/boucler"}) {
            assertThat(accueil.poster(EN_COURS + acte, Map.of()).statusCode())
                    .as(acte)
                    .isEqualTo(404);
        }
    }

    @Test
    void says_what_is_left_to_close_and_is_boucle_when_nothing_is_or_somebody_says_so() {
        var autre = ville();
        var chef = autre.visiteur(Role.RESPONSABLE);
        autre.faire(() -> jdbc.sql("""
            update seance set statut = 'prevue'
            where id in (select id from seance where debut >= '2023-10-01' and statut = 'tenue' order by debut limit 3)
            """).update());
        var page = LISTE + "/2023-T4";
        assertThat(chef.lire(page).body()).contains("Fini", "3 séances attendent", "/equipe/presences", "/presences\"");
        assertThat(chef.poster(page + "/boucler", Map.of("boucle", "oui")).statusCode())
                .isEqualTo(302);
        assertThat(chef.lire(page).body()).contains("Bouclé", "Bouclé par");
        chef.poster(page + "/boucler", Map.of("boucle", "non"));
        assertThat(chef.lire(page).body()).contains("Fini");
        chef.poster(EN_COURS + "/boucler", Map.of("boucle", "oui"));
        assertThat(chef.lire(EN_COURS).body()).contains("n'est pas fini").doesNotContain("Bouclé par");
        assertThat(autre.<Long>faire(() -> jdbc.sql("select count(*) from journal where acte like 'trimestre.%'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void wants_of_a_district_what_was_wanted_of_the_one_that_it_took_in() {
        var autre = ville();
        autre.faire(() -> jdbc.sql("""
            insert into trimestre_cible_quartier (structure_id, trimestre, quartier, nombre)
            values
                (structure_courante(), '2024-T1', 'kerfeunteun', 10),
                (structure_courante(), '2024-T1', 'centre_ville', 5),
                (structure_courante(), '2024-T2', 'kerfeunteun', 7)
            """).update());
        autre.faire(() -> {
            var attaches = contexte.getBean(AttachesDesTrimestresRepository.class);
            assertThat(attaches.enMots("kerfeunteun")).containsExactly("ce que l'on veut de 2 trimestres");
            attaches.suivre("kerfeunteun", "centre_ville");
            return attaches;
        });
        assertThat(autre.<List<String>>faire(
                        () -> jdbc.sql("""
                            select trimestre || ' ' || quartier || ' ' || nombre
                            from trimestre_cible_quartier
                            order by 1
                            """).query(String.class).list()))
                .containsExactly("2024-T1 centre_ville 15", "2024-T2 centre_ville 7");
    }

    @Test
    void shows_in_the_demonstration_a_quarter_that_was_published_and_one_that_is_being_made() {
        var demo = Ville.dans(contexte).avecLesRelevesDeLaDemonstration();
        var chef = demo.visiteur(Role.RESPONSABLE);
        assertThat(chef.lire(EN_COURS).body())
                .contains("Publié par la ou le responsable", "sont ouvertes depuis le lundi 18 décembre 2023", "Voulu");
        assertThat(chef.lire(PROCHAIN).body())
                .contains("En préparation", PROCHAIN + "/publier", "Aucun atelier dans le quartier Kerfeunteun.");
    }
}
