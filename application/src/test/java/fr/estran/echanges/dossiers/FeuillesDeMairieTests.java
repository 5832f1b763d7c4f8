package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.echanges.classeurs.FeuilleLaide;
import fr.estran.socle.droits.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twelve sheets as town halls have them: handed in on screen, and confirmed as they are proposed, nothing answered. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class FeuillesDeMairieTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;
    Visiteur elle;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        elle = ville.visiteur(Role.ADMINISTRATEUR);
    }

    @Test
    void one_signed_on_a_day_says_day_place_and_person_above_its_names() throws Exception {
        importer(texte("Emargement.csv", """
                MAIRIE DE SAINTE-MOUSSE;;;
                FEUILLE D'ÉMARGEMENT;;;
                Date : mercredi 12 mars 2025;;Lieu :;Médiathèque
                Animatrice : Nolwenn Le Test;;Atelier :;Tablette débutants
                ;;;
                N°;NOM Prénom;Téléphone;Signature
                1;LE GOFF Marie (Mme);06 39 98 00 01;
                2;KERVELLA Anne;02 98 00 00 02;
                3;Tanguy Yann;néant;
                4;M. RIOU Yves;;
                5;ABGRALL Lou;;
                6;;;
                Total : 5;;;
                """));
        compte(5, 1, 1, 5, 0);
        assertThat(dit("select type || ' ' || titre from action")).isEqualTo("atelier Tablette débutants");
        assertThat(dit("select (debut at time zone 'Europe/Paris')::date::text from seance"))
                .isEqualTo("2025-03-12");
        assertThat(dit("select prenom || ' ' || nom from conseiller")).isEqualTo("Nolwenn Le Test");
        assertThat(
                        dit(
                                "select string_agg(prenom || ' ' || nom || coalesce(' ' || genre, ''), ', ' order by nom) from usager"))
                .isEqualTo("Lou ABGRALL, Anne KERVELLA, Marie LE GOFF F, Yves RIOU M, Yann Tanguy");
    }

    /** Three venues, nine ways to write them: each session stays one. */
    @Test
    void one_that_writes_each_venue_in_three_ways_has_three() throws Exception {
        var lignes = new StringBuilder("Date;Site;Nature;Nom;Prénom\n");
        var lieux = new String[][] {
            {"Médiathèque des Ursulines", "MEDIATHEQUE URSULINES", "Médiatheque des ursuline"},
            {"Maison pour tous de Penhars", "MPT Penhars", "M.P.T. de Penhars"},
            {"CCAS", "C.C.A.S.", "Centre communal d'action sociale"}
        };
        for (int seance = 0; seance < 36; seance++) {
            for (int personne = 0; personne < 3; personne++) {
                lignes.append("%02d/%02d/2025;%s;Permanence;Nom%c;Anne%n"
                        .formatted(
                                1 + seance / 3,
                                1 + seance % 12,
                                lieux[seance % 3][(personne + seance) % 3],
                                'A' + personne));
            }
        }
        importer(texte("presences.csv", lignes.toString()));
        compte(3, 36, 3, 108, 0);
    }

    @Test
    void workbook_has_a_sheet_for_each_month() throws Exception {
        var feuilles = new LinkedHashMap<String, String>();
        feuilles.put("Mode d'emploi", "Ne pas supprimer");
        for (var mois : new String[] {"Janvier", "Février", "Mars"}) {
            feuilles.put(mois, """
                    Fréquentation;;;
                    Jour;Lieu;Type;Nb de personnes
                    6;Médiathèque;Permanence;5
                    13;Médiathèque;Permanence;7
                    20;CCAS;Atelier;4
                    Total;;;16
                    """);
        }
        var page = importer(classeur("Statistiques 2025.xlsx", feuilles));
        assertThat(page).contains("48 présences", "janvier 2025", "mars 2025");
        compte(0, 9, 2, 0, 48);
    }

    @Test
    void words_of_a_kind_decide_the_kind() throws Exception {
        importer(texte("suivi.csv", """
                Date;Lieu;Atelier;Nom;Prénom
                03/03/2025;CCAS;PERMANENCE;Le Goff;Marie
                03/03/2025;CCAS;PERMANENCE;Riou;Yves
                04/03/2025;CCAS;Tablette débutants;Le Goff;Marie
                05/03/2025;CCAS;RDV individuel;Riou;Yves
                """));
        compte(2, 3, 1, 4, 0);
        assertThat(dit("select string_agg(type, ' ' order by type) from action"))
                .isEqualTo("atelier permanence rendez_vous");
    }

    /** Nobody is left out for want of an e-mail; whoever has two numbers is reached on the mobile one. */
    @Test
    void register_has_people_without_an_address_and_with_two_telephones() throws Exception {
        importer(texte("usagers.csv", """
                NOM Prénom;Tél fixe;Portable;Mail
                LE GOFF Marie (Mme);02 98 98 00 01;06 39 98 00 01;néant
                Riou Yves;02 98 98 00 02;;pas de mail
                Mme KERVELLA Anne;;0639980003;anne@exemple.invalid
                TANGUY Yann;298980004;06.39.98.00.04;yann@
                """));
        compte(4, 0, 0, 0, 0);
        assertThat(dit("select string_agg(telephone, ', ' order by nom) from usager"))
                .isEqualTo("06 39 98 00 03, 06 39 98 00 01, 02 98 98 00 02, 06 39 98 00 04");
        assertThat(dit("select count(courriel)::text from usager")).isEqualTo("1");
    }

    @Test
    void one_person_is_one_in_whichever_order_the_name_is_written() throws Exception {
        importer(texte("Ateliers mars 2025.csv", """
                Participant;04/03/2025;11/03/2025;18/03/2025
                Marie Le Goff;X;;
                LE GOFF Marie;;X;
                Le Goff Marie;;;X
                Yves Riou;X;X;
                """));
        compte(2, 3, 0, 5, 0);
    }

    @Test
    void bands_of_ages_of_its_own_are_kept_as_far_as_they_are_ours() throws Exception {
        importer(texte("frequentation.csv", """
                Date;Lieu;Type;- de 18 ans;18-25 ans;26 à 39 ans;60-69 ans;70-79 ans;80 ans et +
                03/03/2025;CCAS;Permanence;1;2;3;4;5;6
                04/03/2025;Médiathèque;Permanence;;;1;;2;
                """));
        compte(0, 2, 2, 0, 24);
        assertThat(dit("select sum(nombre)::text from effectif where tranche = 'soixante_dix_plus'"))
                .isEqualTo("13");
        assertThat(dit("select sum(nombre)::text from effectif where tranche = 'vingt_cinq_trente_neuf'"))
                .isEqualTo("4");
        assertThat(dit("select sum(nombre)::text from effectif where tranche = 'non_communique'"))
                .isEqualTo("1");
    }

    @Test
    void heads_keep_the_band_of_ages_of_their_row() throws Exception {
        importer(texte("accueil.csv", """
                Date;Lieu;Usager;Tranche d'âge
                03/03/2025;CCAS;anonyme;60-69 ans
                03/03/2025;CCAS;anonyme;70 ans et plus
                03/03/2025;CCAS;anonyme;75 et +
                03/03/2025;CCAS;LE GOFF Marie;67
                03/03/2025;CCAS;RIOU Yves;70 ans et plus
                """));
        compte(2, 1, 1, 2, 3);
        assertThat(dit("select string_agg(tranche, ' ') from participation")).isEqualTo("soixante_dix_plus");
        assertThat(dit("select string_agg(annee_naissance::text, ' ') from usager"))
                .isEqualTo("1958");
        assertThat(dit("select string_agg(tranche || nombre, ' ' order by tranche) from effectif"))
                .isEqualTo("soixante_dix_plus2 soixante_soixante_neuf1");
    }

    @Test
    void workbook_has_a_sheet_for_each_session() throws Exception {
        var feuilles = new LinkedHashMap<String, String>();
        for (var jour : new String[] {"03/03/2025", "10/03/2025", "17/03/2025"}) {
            feuilles.put(jour.replace("/", "-"), """
                    Permanence numérique;;
                    Date :;%s;
                    Lieu :;Mairie annexe;
                    Nom;Prénom;Émargement
                    Le Goff;Marie;
                    Riou;Yves;
                    """.formatted(jour));
        }
        importer(classeur("Permanences.xlsx", feuilles));
        compte(2, 3, 1, 6, 0);
        assertThat(dit("select string_agg(distinct type, ' ') from action")).isEqualTo("permanence");
    }

    @Test
    void counsellors_and_themes_are_one_however_they_are_written() throws Exception {
        importer(texte("journal.csv", """
                Date;Agent;Lieu;Type;Motif;Nom;Prénom
                03/03/2025;Nolwenn Le Test;CCAS;Permanence;Impôts;Le Goff;Marie
                03/03/2025;LE TEST Nolwenn;CCAS;Permanence;impot;Riou;Yves
                03/03/2025;N. Le Test;CCAS;Permanence;IMPOTS;Tanguy;Yann
                04/03/2025;Nolwenn Le Test;CCAS;Permanence;Les photos;Riou;Yves
                04/03/2025;Nolwen Le Test;CCAS;Permanence;Photo;Abgrall;Lou
                """));
        compte(4, 2, 1, 5, 0);
        assertThat(dit("select count(*)::text from conseiller")).isEqualTo("1");
        assertThat(dit("select count(*)::text from thematique where code like 'impot%' or code like '%photo%'"))
                .isEqualTo("2");
    }

    @Test
    void day_and_place_are_written_once_for_rows_that_follow_in_the_letters_of_windows() throws Exception {
        var fichier = dossier.resolve("présences.csv");
        Files.write(fichier, """
                Registre de l'espace numérique 2025;;;;
                Date;Lieu;Type;Nom;Prénom
                3 mars;Médiathèque;Accès libre;Le Goff;Marie
                ;;;Riou;Yves
                ;;;anonyme;
                10 mars;Médiathèque;Accès libre;Le Goff;Marie
                """.getBytes(WINDOWS));
        importer(fichier);
        compte(2, 2, 1, 3, 1);
    }

    @Test
    void week_after_week_is_counted_beside_the_totals_that_it_writes() throws Exception {
        var page = importer(texte("EPN 2025.csv", """
                Espace public numérique;;;
                Semaine;Lieu;Type;Visiteurs
                Semaine du 03/03/2025;EPN;Accès libre;12
                Semaine du 10/03/2025;EPN;Accès libre;9
                Total mars;;;21
                Semaine du 07/04/2025;EPN;Accès libre;8
                Total avril;;;8
                TOTAL GÉNÉRAL;;;29
                """));
        assertThat(page).contains("29 présences", "Total écrit dans le fichier").doesNotContain("pas le même nombre");
        compte(0, 3, 1, 0, 29);
    }

    /** What stands below the crosses says how many there were. */
    @Test
    void crosses_and_absences_are_told_apart_above_the_number_of_those_who_were_there() throws Exception {
        importer(texte("Atelier internet 2025.csv", """
                ATELIER INTERNET - MEDIATHEQUE;;;;;
                Nom;Prénom;12/3;19/3;26/3;Total
                Le Goff;Marie;1;1;0;2
                Riou;Yves;1;abs;1;2
                Tanguy;Yann;exc;x;;1
                Présents;;2;2;1;5
                """));
        compte(3, 3, 1, 5, 0);
        assertThat(dit("select nom from lieu")).isEqualTo("MEDIATHEQUE");
    }

    @Test
    void workbook_has_a_sheet_for_each_venue_that_bears_its_name() throws Exception {
        var feuilles = new LinkedHashMap<String, String>();
        feuilles.put("Médiathèque", """
                Date;Nom;Prénom;Type
                03/03/2025;Le Goff;Marie;Permanence
                10/03/2025;Riou;Yves;Permanence
                """);
        feuilles.put("Maison pour tous", """
                Date;Nom;Prénom;Type
                04/03/2025;Le Goff;Marie;Permanence
                """);
        importer(classeur("Permanences par lieu.xlsx", feuilles));
        compte(2, 3, 2, 3, 0);
    }

    @Test
    void those_who_were_there_are_people_where_their_names_stand_and_no_number() throws Exception {
        importer(texte("Ateliers.csv", """
                Date;Heure;Lieu;Thème;Présents
                03/03/2025;10h/12h;CCAS;Impôts;Marie Le Goff, Yves Riou
                10/03/2025;10h/12h;CCAS;Photos;Marie Le Goff, Yann Tanguy, Lou Abgrall
                """));
        compte(4, 2, 1, 5, 0);
        assertThat(dit("select string_agg(distinct to_char(debut at time zone 'Europe/Paris', 'HH24:MI') || '-'"
                        + " || to_char(fin at time zone 'Europe/Paris', 'HH24:MI'), ', ') from seance"))
                .isEqualTo("10:00-12:00");
    }

    @Test
    void title_says_what_is_done_and_where_and_not_whose_it_is() throws Exception {
        importer(texte("juin.csv", """
                Mairie de Trébabu - permanences à la bibliothèque (2025);;
                Nom;Prénom;12/06
                Le Goff;Marie;x
                """));
        compte(1, 1, 1, 1, 0);
        assertThat(dit("select nom from lieu")).isEqualTo("bibliothèque");
    }

    /** Twelve came to the first, of whom five are women and six are men; of the second, no other number is written. */
    @Test
    void numbers_of_women_of_men_and_of_what_they_do_are_kept() throws Exception {
        importer(texte("frequentation.csv", """
                Date;Lieu;Type;Participants;Femmes;Hommes;Dont retraités;Demandeurs d'emploi
                03/03/2025;CCAS;Atelier;12;5;6;7;2
                """));
        importer(texte("frequentation avril.csv", """
                Date;Lieu;Type;Nb femmes;Nb hommes
                03/04/2025;CCAS;Atelier;3;4
                04/04/2025;CCAS;Atelier;;2
                """));
        compte(0, 3, 1, 0, 21);
        assertThat(dit("select string_agg(genre || nombre, ' ' order by genre, nombre) from effectif_genre"))
                .isEqualTo("F3 F5 M2 M4 M6");
        assertThat(dit("select string_agg(situation || nombre, ' ' order by situation) from effectif_situation"))
                .isEqualTo("recherche_emploi2 retraite7");
    }

    /** @return the page on which it is confirmed */
    private String importer(Path fichier) throws Exception {
        var page = Depots.chemin(
                Depots.envoyer(elle, Map.of(fichier.getFileName().toString(), Files.readAllBytes(fichier))));
        assertThat(elle.lire(page).body())
                .contains("Faire vérifier")
                .doesNotContain("ne sont pas comprises", "n'est pas comprise");
        var verification = Depots.chemin(elle.remplir(page, Map.of("suite", "verifier")));
        var vue = elle.lire(verification).body();
        assertThat(vue).contains("Avant d'importer").doesNotContain("ferait perdre");
        elle.poster(verification + "/confirmation", Map.of());
        return Visiteur.lisible(vue);
    }

    private void compte(int personnes, int seances, int lieux, int presences, int tetes) {
        assertThat(dit("""
                        select concat_ws(' ',
                            (select count(*) from usager),
                            (select count(*) from seance),
                            (select count(*) from lieu),
                            (select count(*) from participation where presence = 'present'),
                            (select coalesce(sum(anonymes), 0) from affluence))
                        """))
                .as("people, sessions, venues, presences, heads")
                .isEqualTo("%d %d %d %d %d".formatted(personnes, seances, lieux, presences, tetes));
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    private Path texte(String nom, String contenu) throws IOException {
        return Files.writeString(dossier.resolve(nom), contenu, UTF_8);
    }

    private Path classeur(String nom, Map<String, String> feuilles) throws IOException {
        return FeuilleLaide.classeur(dossier.resolve(nom), feuilles);
    }
}
