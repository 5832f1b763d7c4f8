package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.rendezvous.Cabinet;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.ComparaisonDAides.LignesDePlaquette;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paper that leaves, how many there are of it and where; what differs from it. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PapiersPartisTests {

    private static final String ICI = "/equipe/plaquettes/2024-T1";

    private static final String PAPIER_GARDE = """
            {"trimestre": "2031-T2", "titre": "Programme d’avril à juin 2031", "service": "Sainte-Mousse",
             "telephone": "02 61 91 00 00", "site": null, "inscription": ["Appelez-nous."],
             "genres": [{"type": "ATELIER", "nom": "Atelier", "phrase": "On apprend."}],
             "aides": [{"genre": {"type": "PERMANENCE", "nom": "Aide", "phrase": "Vous venez."},
                "lieux": [{"id": "01a21d93-0324-793a-8352-4db85ccf9155", "nom": "Salle du port",
                    "regles": ["Le mardi, de 9 h à 12 h"],
                    "dates": [{"heures": "de 14 h à 16 h", "jours": ["2031-04-03", "2031-04-10"]}]}]}],
             "seances": [{"action": "01a21d93-0326-79e2-85e4-3ffe04241ae8",
                "jours": [{"seance": "01a21d93-16bd-74b7-a2fc-3d24f00fe819", "jour": "2031-04-07"}],
                "heures": "de 9 h à 11 h", "titre": "Photos", "genre": "Atelier",
                "lieu": "01a21d93-0324-793a-8352-4db85ccf9155", "ou": "Salle du port", "venir": "Sur inscription"}],
             "lieux": [{"id": "01a21d93-0324-793a-8352-4db85ccf9155", "nom": "Salle du port", "adresse": "1 quai",
                "acces": "Porte bleue", "arret": "Port"}]}""";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RedactionDAffichettes redaction;

    Ville ville;

    @BeforeEach
    void un_programme_publie() {
        ville = Ville.dans(contexte).avecSonProgramme();
    }

    @Test
    void tells_what_differs_from_the_paper_that_left_and_whom_to_tell() {
        assertThat(lire(ICI + "/corrections")).contains("Aucun papier n'est encore parti");
        assertThat(ville.visiteur(Role.ACCUEIL)
                        .poster(ICI + "/partir", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(ville.visiteur(Role.ACCUEIL).lire(ICI).body()).doesNotContain("C'est ce papier qui part");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(ICI).body())
                .contains("C'est ce papier qui part", ICI + "/partir", "ne donne pas de numéro à appeler");
        ville.visiteur(Role.CONSEILLER).poster(ICI + "/partir", Map.of());
        assertThat(lire(ICI))
                .contains("Papier parti le lundi 15 janvier 2024", "Rien n'en diffère")
                .doesNotContain(ICI + "/corrections");

        faire("""
                update seance
                set statut = 'annulee'
                where id = (
                    select seance.id
                    from seance
                    join action on action.id = seance.action_id
                    where seance.debut > '2024-02-01' and action.titre = 'Gérer sa boîte de messagerie'
                    order by seance.debut
                    limit 1)
                """);
        var lieu = dit("select lieu_id::text from seance where debut > '2024-02-01' and lieu_id is not null limit 1");
        ville.visiteur(Role.ACCUEIL)
                .remplir(ICI + "/livret/tirage", Map.of("nombre", "300", "lieux", lieu, "ailleurs", "Boulangerie"));

        assertThat(lire(ICI)).contains("Une chose en diffère", "300 exemplaires");
        assertThat(lire(ICI + "/corrections"))
                .contains(
                        "Gérer sa boîte de messagerie",
                        "c'est annulé",
                        "Personne n'est inscrit : prévenez le lieu, et affichez un mot à la porte.",
                        "/equipe/lieux/" + lieu,
                        "Boulangerie");
        assertThat(dit("select count(*)::text from journal where acte in ('plaquette.figer', 'plaquette.tirage')"))
                .isEqualTo("2");
        assertThatThrownBy(() -> faire("delete from plaquette_figee"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(ville.visiteur(Role.LECTEUR).lire(ICI + "/corrections").statusCode())
                .isEqualTo(404);
        assertThat(Ville.dans(contexte)
                        .visiteur(Role.RESPONSABLE)
                        .lire(ICI + "/corrections")
                        .body())
                .contains("Aucun papier n'est encore parti");
    }

    @Test
    void shows_the_half_day_of_appointments_as_it_was_when_all_its_hours_are_booked() {
        var cabinet = new Cabinet(contexte, ville);
        cabinet.demiJournee("2024-01-22 09:00+01", "2024-01-22 10:00+01");
        ville.visiteur(Role.CONSEILLER).poster(ICI + "/partir", Map.of());
        var lieu = "/programme/lieux/" + cabinet.lieu;
        assertThat(ville.visiteur().lire(lieu).body().replace('\u00a0', ' ')).contains("De 9 h à 10 h 45");

        var libres = cabinet.libres(cabinet.ou);
        assertThat(libres).hasSize(2);
        for (var libre : libres) {
            cabinet.pris(libre, "Riou " + libre.moment());
        }

        assertThat(dit("select count(*)::text from rendez_vous where prevue")).isEqualTo("2");
        assertThat(lire(ICI)).contains("Rien n'en diffère");
        assertThat(ville.visiteur().lire(lieu).body().replace('\u00a0', ' ')).contains("De 9 h à 10 h 45");
    }

    @Test
    void says_on_the_page_of_a_venue_what_is_full_what_is_cancelled_and_what_comes_next_and_whom_to_tell() {
        var cabinet = new Cabinet(contexte, ville);
        var lieu = "/programme/lieux/" + cabinet.lieu;
        var atelier = Atelier.de(contexte, ville, 1);
        cabinet.sql("""
                update seance
                set lieu_id = :lieu, debut = '2024-02-01 09:00+01', fin = '2024-02-01 11:00+01'
                where action_id = '%s'
                """.formatted(atelier.id));
        atelier.inscrire("Riou");
        ville.visiteur(Role.CONSEILLER).poster(ICI + "/partir", Map.of());
        assertThat(ville.visiteur().lire(lieu).body()).contains("C'est complet").doesNotContain("avril à juin");

        cabinet.sql("update lieu set acces = 'Par derrière' where id = :lieu");
        assertThat(lire(ICI + "/corrections")).contains("Par derrière", "Une personne inscrite");
        var seance = dit("select id::text from seance where action_id = '" + atelier.id + "'");
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .poster(
                                "/equipe/programme/" + atelier.id + "/annuler",
                                Map.of("motif", "autre", "raison", "La salle est en travaux"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(dit("select statut from seance where id = '" + seance + "'")).isEqualTo("annulee");
        assertThat(lire(ICI + "/corrections"))
                .contains("c'est annulé", "Une personne inscrite", "/equipe/inscriptions/" + atelier.id);
        Atelier.de(contexte, ville, 1);
        cabinet.sql("""
                update seance
                set lieu_id = :lieu, debut = '2024-05-02 09:00+02', fin = '2024-05-02 11:00+02'
                where debut > '2025-01-01'
                """);
        assertThat(ville.visiteur(Role.CONSEILLER).lire(lieu).body())
                .as("nothing is kept for whoever is signed in")
                .contains("Annulé")
                .contains("Programme d'avril à juin 2024")
                .doesNotContain("C'est complet");
    }

    @Test
    void shows_in_the_demonstration_a_booklet_that_left_and_what_differs_from_it() {
        ville = Ville.dans(contexte).avecLesRelevesDeLaDemonstration();
        for (int fois = 0; fois < 2; fois++) {
            ville.faire(() -> {
                contexte.getBean(PlaquettesDeDemonstration.class).poser();
                return ville;
            });
        }

        assertThat(lire(ICI))
                .contains("Papier parti le jeudi 14 décembre 2023", "Une chose en diffère", "300 exemplaires");
        assertThat(lire(ICI + "/corrections")).contains("de 8 h 30 à 10 h", "Boulangerie de la place");
        assertThat(dit("select count(*)::text from plaquette_figee")).isEqualTo("1");
    }

    @Test
    void asks_how_many_were_printed_once_and_does_not_take_that_for_the_paper() {
        var page = ICI + "/depliant/tirage";
        assertThat(remplir(page, Map.of("nombre", "beaucoup"))).isEqualTo(422);
        assertThat(remplir(page, Map.of("ailleurs", "Boulangerie"))).isEqualTo(422);
        assertThat(remplir(page, Map.of("nombre", "100001"))).isEqualTo(422);
        assertThat(remplir(page, Map.of("nombre", "5", "ailleurs", "x".repeat(501))))
                .isEqualTo(422);
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .lire(ICI + "/dépliant/tirage")
                        .statusCode())
                .isEqualTo(404);

        assertThat(remplir(page, Map.of("nombre", "250"))).isEqualTo(302);
        assertThat(lire(ICI))
                .contains("250 exemplaires", "C'est ce papier qui part")
                .doesNotContain("Papier parti");
        assertThat(lire(page)).contains("quel papier est parti");
        assertThat(dit("select count(*)::text from plaquette_figee")).isEqualTo("0");
        assertThat(remplir("/equipe/plaquettes/2031-T2/livret/tirage", Map.of("nombre", "250")))
                .isEqualTo(422);
        new ADeux(ville.visiteur(Role.CONSEILLER), ville.visiteur(Role.RESPONSABLE), page, page)
                .choisissent("nombre", "260", "270", "autre");
        assertThat(remplir(page, Map.of("nombre", ""))).isEqualTo(302);
        assertThat(dit("select count(*)::text from tirage")).isEqualTo("0");
    }

    @Test
    void is_told_in_the_report_of_the_year() {
        var lieu = dit("select id::text from lieu limit 1");
        remplir("/equipe/plaquettes/2023-T1/livret/tirage", Map.of("nombre", "1200", "lieux", lieu));
        remplir("/equipe/plaquettes/2023-T4/depliant/tirage", Map.of("nombre", "300", "lieux", lieu));
        ville.visiteur(Role.RESPONSABLE).poster("/bilans", Map.of("annee", "2023"));

        assertThat(lire("/bilans/2023/1/sections/service").replaceAll("[\\u202f\\u00a0]", " "))
                .contains(
                        "La plaquette du programme a été imprimée à 1 500 exemplaires, et laissée dans un lieu du service");
    }

    @Test
    void prints_posters_a_sheet_for_the_desk_and_a_page_for_each_venue() {
        var affiches = lire(ICI + "/affiches");
        var action = affiches.replaceFirst("(?s).*?affiches/actions/([0-9a-f-]+).*", "$1");
        var lieu = affiches.replaceFirst("(?s).*?affiches/lieux/([0-9a-f-]+).*", "$1");
        for (var chemin : new String[] {"/affiches/actions/" + action, "/affiches/lieux/" + lieu, "/accueil"}) {
            assertThat(ville.visiteur(Role.ACCUEIL).lire(ICI + chemin).body())
                    .as(chemin)
                    .startsWith("%PDF");
        }
        assertThat(ville.visiteur().lire("/programme/lieux/" + lieu).body())
                .contains("ce qui s'y passe", "Comment venir", "Programme de janvier à mars 2024");
        assertThat(ville.visiteur().lire("/programme/" + action).body()).contains("/programme/lieux/");
        assertThat(ville.visiteur()
                        .lire("/programme/lieux/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Ville.dans(contexte)
                        .visiteur()
                        .lire("/programme/lieux/" + lieu)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void prints_a_poster_for_one_session_whose_code_leads_to_its_day() {
        var action = ActionId.valueOf(dit("""
                select action_id::text
                from seance
                join action on action.id = seance.action_id
                where publiee and capacite is not null and debut > '2024-01-16'
                group by action_id
                having count(*) > 1
                limit 1
                """));
        var page = ville.visiteur(Role.CONSEILLER)
                .lire("/equipe/programme/" + action)
                .body();
        var lien = page.replaceFirst("(?s).*?(" + ICI + "/affiches/actions/" + action + "/([0-9a-f-]{36})).*", "$1");
        var seance = SeanceId.valueOf(lien.substring(lien.lastIndexOf('/') + 1));
        var jour =
                dit("select (debut at time zone 'Europe/Paris')::date::text from seance where id = '" + seance + "'");

        assertThat(ville.visiteur(Role.CONSEILLER).lire(lien).body()).startsWith("%PDF");
        var affichette = ville.faire(() -> redaction.deLAction(action, seance));
        assertThat(affichette.chemin()).isEqualTo("/programme/" + action + "#" + jour);
        assertThat(affichette.parties().getFirst().lignes()).hasSize(1);
        assertThat(ville.visiteur().lire("/programme/" + action).body()).containsOnlyOnce("<li id=\"" + jour + "\"");
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .lire(lien.replace(seance.toString(), SeanceId.nouveau().toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void keeps_the_page_of_a_venue_for_as_long_as_its_code_hangs_on_a_wall() {
        var bourg = lieu("Salle du bourg");
        var port = lieu("Salle du port");
        assertThat(ville.visiteur().lire("/programme/lieux/" + bourg).body())
                .contains("Salle du bourg", "Rien n'est prévu ici pour l'instant.", "Tout le programme");

        reunir(port, bourg);

        var page = ville.visiteur().lire("/programme/lieux/" + port);
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/programme/lieux/" + bourg);
    }

    @Test
    void tells_two_venues_that_were_found_to_be_one_by_their_name_alone() {
        var de = LieuId.valueOf(dit("""
                select seance.lieu_id::text
                from seance
                join action on action.id = seance.action_id
                where action.publiee and action.type = 'permanence' and seance.debut between '2024-02-01' and '2024-03-01'
                limit 1
                """));
        var vers = lieu("Salle du port");
        ville.visiteur(Role.CONSEILLER).poster(ICI + "/partir", Map.of());

        reunir(de, vers);

        assertThat(lire(ICI)).contains("Une chose en diffère");
        assertThat(lire(ICI + "/corrections")).contains("s'appelle « Salle du port");
    }

    /** Kept for years: whoever changes this form writes a migration, or says that older papers are not read any more. */
    @Test
    void reads_a_paper_in_the_form_in_which_papers_are_kept() {
        faire("""
                insert into plaquette_figee (structure_id, id, trimestre, partie_le, contenu)
                values (structure_courante(), gen_random_uuid(), '2031-T2', '2024-01-10 09:00+01', '%s')
                """.formatted(PAPIER_GARDE));

        var papier = ville.faire(() -> contexte.getBean(PapiersPartis.class).dernier(new TrimestreDuProgramme(2031, 2)))
                .map(CeQuiDiffere.Papier::plaquette)
                .orElseThrow();

        assertThat(LignesDePlaquette.toutes(papier).map(ligne -> ligne.replace('\u00a0', ' ')))
                .containsExactly(
                        "Programme d’avril à juin 2031",
                        "Sainte-Mousse",
                        "02 61 91 00 00",
                        "Appelez-nous.",
                        "Aide : Vous venez.",
                        "Aide, Salle du port. Le mardi, de 9 h à 12 h. De 14 h à 16 h : les jeudis 3 et 10 avril",
                        "Atelier : On apprend.",
                        "Lundi 7 avril, de 9 h à 11 h. Photos. Atelier, Salle du port. Sur inscription",
                        "Salle du port. 1 quai. Porte bleue. Arrêt Port");
        assertThat(papier.seances().getFirst().jours()).hasSize(1);
    }

    @Test
    void opens_with_a_paper_that_was_written_down_as_nobody_reads_it_any_more() {
        faire("""
                insert into plaquette_figee (structure_id, id, trimestre, partie_le, contenu)
                values (structure_courante(), gen_random_uuid(), '2024-T1', '2024-01-10 09:00+01', '{"trimestre": "2024-T1"}')
                """);

        for (var page : List.of(ICI, ICI + "/corrections")) {
            assertThat(lire(page)).contains("Un papier plus ancien ne se lit plus");
        }
        assertThat(lire("/equipe/trimestres/2024-T1")).doesNotContain("sur le papier distribué");
        assertThat(ville.visiteur(Role.CONSEILLER)
                        .poster(ICI + "/partir", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(lire(ICI)).contains("Rien n'en diffère");
    }

    private LieuId lieu(String nom) {
        var lieu = LieuId.nouveau();
        ville.faire(() -> jdbc.sql("insert into lieu (structure_id, id, nom) values (structure_courante(), :id, :nom)")
                .param("id", lieu)
                .param("nom", nom)
                .update());
        return lieu;
    }

    private void reunir(LieuId de, LieuId vers) {
        var page = "/equipe/lieux/" + vers + "/reunir";
        var accord = lire(page + "?avec=" + de).replaceFirst("(?s).*name=\"accord\" value=\"([^\"]+).*", "$1");
        assertThat(ville.visiteur(Role.RESPONSABLE)
                        .poster(page, Map.of("avec", de.toString(), "accord", accord))
                        .statusCode())
                .isEqualTo(302);
    }

    private int remplir(String page, Map<String, String> champs) {
        return ville.visiteur(Role.RESPONSABLE).remplir(page, champs).statusCode();
    }

    private String lire(String chemin) {
        return ville.visiteur(Role.RESPONSABLE).lire(chemin).body();
    }

    private String dit(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).single());
    }

    private void faire(String sql) {
        ville.faire(() -> jdbc.sql(sql).update());
    }
}
