package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.echanges.classeurs.ApercuDeFeuille;
import fr.estran.echanges.classeurs.ChampDeFeuille;
import fr.estran.echanges.classeurs.FeuilleLaide;
import fr.estran.echanges.classeurs.FeuilleOuverte.Ouverture;
import fr.estran.echanges.classeurs.NatureDeFeuille;
import fr.estran.echanges.dossiers.Imports.ResultatConfirmation;
import fr.estran.echanges.dossiers.Imports.ResultatDepot;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.droits.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sheet that nobody knew, handed in on the page where folders are: said, verified, confirmed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class FeuillesTests {

    private static final String NOMS = """
            Date;Site;Nature;Thème;Nom;Prénom
            03/01/2025;CCAS;Permanence;Photos;Le Gall;Anne
            03/01/2025;CCAS;Permanence;Photos;Riou;Yves
            03/01/2025;CCAS;Permanence;Impôts;Kerbrat;Lou
            """;

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Imports imports;

    @Autowired
    FeuillesEnAttente feuilles;

    @Autowired
    Purges purges;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;
    CompteId elle;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        elle = ville.comptes.get(Role.ADMINISTRATEUR);
    }

    @Test
    void of_attendance_with_names_comes_in_as_it_was_counted_apart() throws Exception {
        var laide = new FeuilleLaide(11);
        var id = deposer(laide.presences(dossier.resolve("emargement 2025.xlsx")));

        var vue = voir(id);
        assertThat(vue.nature()).isEqualTo(NatureDeFeuille.PRESENCES);
        assertThat(vue.fautives()).isEmpty();
        assertThat(vue.repeter()).isTrue();
        assertThat(vue.manques()).isEmpty();

        confirmer(id, Map.of("garder", "Émargement du mardi"));
        assertThat(nombre("select count(*) from seance")).isEqualTo(laide.seances());
        assertThat(nombre("select count(*) from participation where presence = 'present'"))
                .isEqualTo(laide.presences());
        assertThat(nombre("select coalesce(sum(anonymes), 0) from affluence")).isEqualTo(laide.tetes());
        assertThat(nombre("select count(*) from usager")).isEqualTo(laide.personnes());
        assertThat(nombre("select sum(extract(epoch from fin - debut) / 60)::int from seance"))
                .isEqualTo(laide.minutes());
        assertThat(nombre("select count(*) from correspondance")).isEqualTo(1);

        var encore = deposer(laide.presences(dossier.resolve("emargement 2025.xlsx")));
        assertThat(voir(encore).gardee()).isEqualTo("Émargement du mardi");
        assertThat(verifier(encore, Map.of())).isInstanceOf(Lecture.Acceptee.class);
        assertThat(chez(() -> imports.voir(encore, elle)).depose().changements().aucun())
                .isTrue();
    }

    /** A venue is written once for many days; what was done on one of them is not what was done on the next. */
    @Test
    void of_attendance_repeats_the_theme_for_a_day_and_not_for_the_next() throws Exception {
        var id = deposer(ecrire("presences.csv", """
                Date;Lieu;Type;Thème;Nom;Prénom
                08/01/2025;CCAS;Atelier;Photos;Le Gall;Anne
                ;;;;Riou;Yves
                09/01/2025;;Atelier;;Kerbrat;Lou
                ;;;;Morvan;Luc
                """));
        assertThat(voir(id).repeter()).isTrue();
        confirmer(id, Map.of());
        assertThat(nombre("select count(*) from seance")).isEqualTo(2);
        assertThat(nombre("select count(*) from action where thematique is not null"))
                .isEqualTo(1);
        assertThat(nombre("select count(distinct lieu_id) from seance")).isEqualTo(1);
        assertThat(nombre("select count(*) from participation")).isEqualTo(4);
    }

    @Test
    void of_people_becomes_their_register_and_is_corrected_by_the_next_one() throws Exception {
        var laide = new FeuilleLaide(12);
        var id = deposer(laide.registre(dossier.resolve("usagers.csv"), false));
        var vue = voir(id);
        assertThat(vue.nature()).isEqualTo(NatureDeFeuille.PERSONNES);
        assertThat(vue.fautives()).isEmpty();
        confirmer(id, Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(laide.fiches());
        assertThat(nombre("select count(*) from usager where telephone is not null"))
                .isEqualTo(laide.telephones());
        assertThat(nombre("select count(*) from usager where to_jsonb(usager)::text like '%secret%'"))
                .isZero();

        ville.faire(() -> jdbc.sql("update usager set adresse = 'dite depuis'").update());
        var corrige = deposer(laide.registre(dossier.resolve("usagers.csv"), true));
        confirmer(corrige, Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(laide.fiches());
        assertThat(nombre("select count(*) from usager where adresse = 'dite depuis'"))
                .isEqualTo(laide.fiches());
        assertThat(nombre("select count(*) from usager where situation = 'retraite'"))
                .isEqualTo(laide.fiches());
    }

    @Test
    void of_mere_numbers_with_a_column_for_each_month_is_counted_apart() throws Exception {
        var laide = new FeuilleLaide(13);
        var id = deposer(laide.nombresParMois(dossier.resolve("frequentation.ods")));
        var vue = voir(id);
        assertThat(vue.nature()).isEqualTo(NatureDeFeuille.NOMBRES);
        assertThat(vue.annee()).isEqualTo(2025);
        assertThat(vue.fautives()).isEmpty();
        assertThat(vue.laissees()).containsEntry("total", 1);
        confirmer(id, Map.of());
        assertThat(nombre("select count(*) from seance")).isEqualTo(laide.seances());
        assertThat(nombre("select sum(anonymes) from affluence")).isEqualTo(laide.tetes());
        assertThat(nombre("select count(*) from lieu")).isEqualTo(3);
        assertThat(nombre("select count(distinct type) from action")).isEqualTo(2);
        assertThat(nombre("select count(*) from participation")).isZero();
    }

    /** A formula that nobody drew down leaves a blank at the right of what it would add up. */
    @Test
    void of_mere_numbers_by_month_does_without_their_total() throws Exception {
        var id = deposer(ecrire("frequentation_2025.csv", """
                Lieu;Janvier;Février;Total
                CCAS;3;4;7
                EHPAD;2;5;
                """));
        assertThat(voir(id).fautives()).isEmpty();
        confirmer(id, Map.of());
        assertThat(nombre("select sum(anonymes) from affluence")).isEqualTo(14);
    }

    @Test
    void of_numbers_by_date_and_age_is_counted_by_band() throws Exception {
        var id = deposer(ecrire("nombres.csv", """
                Date;Site;Nature;Nb participants;Moins de 12 ans;70 ans et plus
                03/01/2025;CCAS;Permanence;12;2;4
                lundi 6 janvier 2025;CCAS;Atelier collectif;8 personnes;;8
                07/01/2025;;Permanence;néant;;
                """));
        assertThat(voir(id).nature()).isEqualTo(NatureDeFeuille.NOMBRES);
        confirmer(id, Map.of());
        assertThat(nombre("select sum(anonymes) from affluence")).isEqualTo(20);
        assertThat(nombre("select sum(nombre) from effectif where tranche = 'soixante_dix_plus'"))
                .isEqualTo(12);
        assertThat(nombre("select sum(nombre) from effectif where tranche = 'non_communique'"))
                .isEqualTo(6);
    }

    @Test
    void of_venues_of_bodies_or_of_volunteers_completes_what_the_town_has() throws Exception {
        var lieux = deposer(ecrire("lieux.csv", """
                Salle;Adresse;CP;Ville;Jauge;Accès PMR
                Médiathèque;1 rue du Test;29000;Quimper;12;oui
                Maison pour tous;2 rue du Test;29000;Quimper;;non
                """));
        assertThat(voir(lieux).nature()).isEqualTo(NatureDeFeuille.LIEUX);
        confirmer(lieux, Map.of());
        assertThat(nombre(
                        "select capacite from lieu where nom = 'Médiathèque' and acces_pmr and code_postal = '29000'"))
                .isEqualTo(12);
        ville.faire(() ->
                jdbc.sql("update lieu set nom = 'MÉDIATHÈQUE', capacite = 15").update());
        var encore = deposer(ecrire("lieux.csv", "Salle;Adresse\nMédiathèque;3 rue du Test\n"));
        confirmer(encore, Map.of());
        assertThat(nombre("select count(*) from lieu where nom = 'MÉDIATHÈQUE' and capacite = 15"))
                .isEqualTo(2);
        assertThat(nombre("select count(*) from lieu where adresse = '3 rue du Test'"))
                .isEqualTo(1);

        var organismes = deposer(ecrire("partenaires.csv", """
                Association;Public accueilli;Téléphone;E-mail;Référent
                Les Mots justes;adultes;02 98 00 00 00;a@b.invalid;Anne Test
                """));
        assertThat(voir(organismes).nature()).isEqualTo(NatureDeFeuille.ORGANISMES);
        confirmer(organismes, Map.of());
        assertThat(nombre("select count(*) from acteur where contact_nom = 'Anne Test' and courriel = 'a@b.invalid'"))
                .isEqualTo(1);

        var benevoles = deposer(ecrire("liste.csv", "Bénévoles 2025;\nNom;Prénom\nLE GOFF;Marie\nTanguy;Yann\n"));
        assertThat(voir(benevoles).nature()).isEqualTo(NatureDeFeuille.BENEVOLES);
        confirmer(benevoles, Map.of());
        assertThat(nombre("select count(*) from benevole where nom in ('Marie LE GOFF', 'Yann Tanguy')"))
                .isEqualTo(2);
    }

    /** Who of two, a row without a year does not say. */
    @Test
    void tells_people_of_one_name_apart_by_their_years_of_birth() throws Exception {
        var id = deposer(ecrire("presences.csv", """
                Date;Nom;Prénom;Année de naissance
                03/01/2025;Test;Anne;1950
                10/01/2025;Test;Anne;1972
                17/01/2025;TEST;anne;
                17/01/2025;Petit;Jo;2015
                """));
        confirmer(id, Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(2);
        assertThat(nombre("select sum(anonymes) from affluence")).isEqualTo(2);
        assertThat(nombre("select count(*) from effectif where tranche = 'moins_de_douze'"))
                .isEqualTo(1);
    }

    @Test
    void keeps_nothing_of_rows_that_are_not_understood_until_one_says_so() throws Exception {
        var id = deposer(ecrire("presences.csv", """
                Date;Nom;Prénom;Né en
                03/01/2025;Test;Anne;1950
                32/01/2025;Autre;Jo;1960
                """));
        assertThat(verifier(id, Map.of())).isInstanceOf(Lecture.ADire.class);
        assertThat(chez(() -> imports.confirmer(id, elle))).isInstanceOf(ResultatConfirmation.ADire.class);
        assertThat(nombre("select count(*) from usager")).isZero();
        confirmer(id, Map.of("sans_elles", "oui"));
        assertThat(nombre("select count(*) from usager")).isEqualTo(1);
        assertThat(nombre("select count(*) from transfert_reponse")).isZero();
    }

    /** What was asked for is a count of the session by then, and of nobody: the sheet would say it a second time, or wipe it out. */
    @Test
    void changes_nothing_of_what_was_asked_for_once_the_quarter_is_closed() throws Exception {
        var feuille = ecrire("presences.csv", """
                Date;Type;Thème;Nom;Prénom
                08/01/2025;Permanence;Photos;Le Gall;Anne
                08/01/2025;Permanence;Impôts;Riou;Yves
                08/01/2025;Permanence;Photos;anonyme;
                """);
        confirmer(deposer(feuille), Map.of());
        assertThat(nombre("select count(demande) from participation")).isEqualTo(2);
        clore();
        var comptees = dit("select string_agg(demande || nombre, ' ' order by demande) from seance_demande");
        assertThat(nombre("select sum(nombre) from seance_demande")).isEqualTo(3);

        var encore = deposer(feuille);
        verifier(encore, Map.of());
        assertThat(chez(() -> imports.voir(encore, elle)).depose().changements().aucun())
                .isTrue();
        confirmer(encore, Map.of());

        assertThat(dit("select string_agg(demande || nombre, ' ' order by demande) from seance_demande"))
                .isEqualTo(comptees);
        assertThat(nombre("select count(demande) from participation")).isZero();
    }

    /** A cell left blank is no news of what was noted on screen. */
    @Test
    void with_a_blank_theme_leaves_what_was_noted_since() throws Exception {
        var feuille = ecrire("presences.csv", """
                Date;Type;Thème;Nom;Prénom
                08/01/2025;Permanence;Photos;Le Gall;Anne
                08/01/2025;Permanence;;Riou;Yves
                """);
        confirmer(deposer(feuille), Map.of("repeter", "non"));
        ville.faire(() -> jdbc.sql("update participation set demande = (select code from thematique limit 1)")
                .update());

        confirmer(deposer(feuille), Map.of("repeter", "non"));

        assertThat(nombre("select count(demande) from participation")).isEqualTo(2);
    }

    /** Of two rows of a day and a place one session is made: neither what each was for is lost, nor is it done in silence. */
    @Test
    void of_mere_numbers_keeps_what_people_came_for_and_tells_of_rows_put_together() throws Exception {
        var id = deposer(ecrire("nombres.csv", """
                Date;Site;Nature;Thème;Nb participants
                03/01/2025;CCAS;Permanence;Photos;5
                03/01/2025;CCAS;Permanence;Impôts;3
                """));
        assertThat(voir(id).nature()).isEqualTo(NatureDeFeuille.NOMBRES);
        verifier(id, Map.of());
        assertThat(chez(() -> imports.voir(id, elle)).constats().parFichier().toString())
                .contains("leurs nombres sont ajoutés");
        confirmer(id, Map.of());
        assertThat(nombre("select count(*) from seance")).isEqualTo(1);
        assertThat(dit("select string_agg(nombre::text, ' ' order by nombre) from seance_demande"))
                .isEqualTo("3 5");
    }

    /** A day of which the names are known, and the numbers in another sheet: the named are in the number. */
    @Test
    void of_mere_numbers_counts_those_who_are_named_already_once() throws Exception {
        confirmer(deposer(ecrire("presences.csv", NOMS)), Map.of());
        var nombres = deposer(ecrire("nombres.csv", """
                Date;Site;Nature;Thème;Nb participants;70 ans et plus
                03/01/2025;CCAS;Permanence;Photos;5;4
                06/01/2025;CCAS;Permanence;Photos;1;1
                """));
        verifier(nombres, Map.of());
        assertThat(chez(() -> imports.voir(nombres, elle))
                        .constats()
                        .parFichier()
                        .toString())
                .contains("ne comptent qu'une fois");
        confirmer(nombres, Map.of());
        assertThat(nombre("select count(*) from participation")).isEqualTo(3);
        assertThat(dit("select string_agg(anonymes::text, ' ' order by anonymes) from affluence"))
                .isEqualTo("1 2");
        assertThat(nombre("select count(*) from effectif where tranche = 'soixante_dix_plus' and nombre = 1"))
                .isEqualTo(1);
        assertThat(nombre("select count(*) from effectif")).isEqualTo(1);
        assertThat(nombre("select sum(nombre) from seance_demande")).isEqualTo(3 + 1);

        var moins = deposer(
                ecrire("nombres.csv", "Date;Site;Nature;Thème;Nb participants\n03/01/2025;CCAS;Permanence;Photos;2\n"));
        verifier(moins, Map.of());
        assertThat(chez(() -> imports.voir(moins, elle)).constats().parFichier().toString())
                .contains("les noms restent");
        confirmer(moins, Map.of());
        assertThat(dit("select string_agg(anonymes::text, ' ') from affluence")).isEqualTo("1");
        assertThat(nombre("select count(*) from participation")).isEqualTo(3);
    }

    /** Somebody has typed the same day again without names: they stay, each of them one of those who came. */
    @Test
    void of_attendance_without_a_name_takes_none_away() throws Exception {
        confirmer(deposer(ecrire("presences.csv", NOMS)), Map.of());
        var sansNoms = deposer(ecrire("presences.csv", """
                Date;Site;Nature;Thème;Nom;Prénom
                03/01/2025;CCAS;Permanence;Photos;anonyme;
                03/01/2025;CCAS;Permanence;Photos;anonyme;
                03/01/2025;CCAS;Permanence;Impôts;anonyme;
                03/01/2025;CCAS;Permanence;Impôts;anonyme;
                """));
        verifier(sansNoms, Map.of());
        assertThat(chez(() -> imports.voir(sansNoms, elle)).apercu().pertes().aucune())
                .isTrue();
        confirmer(sansNoms, Map.of());
        assertThat(nombre("select count(*) from participation")).isEqualTo(3);
        assertThat(nombre("select sum(anonymes) from affluence")).isEqualTo(1);
    }

    /** What a sheet takes away is said in words, and in red, before anybody confirms it. */
    @Test
    void of_attendance_that_lacks_somebody_says_in_red_what_it_takes_away() throws Exception {
        confirmer(deposer(ecrire("presences.csv", NOMS)), Map.of());
        var moins = deposer(ecrire("presences.csv", NOMS.lines().limit(2).collect(joining("\n"))));
        verifier(moins, Map.of());
        assertThat(chez(() -> imports.voir(moins, elle)).apercu().pertes())
                .isEqualTo(new ApercuDImport.Pertes(2, 2, 0));
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .lire("/echanges/imports/" + moins.valeur())
                        .body())
                .contains("avis erreur", "2 présences avec un nom seraient retirées", "2 présences de moins");
    }

    /** The sheet's own totals stand beside what is made of it. */
    @Test
    void of_mere_numbers_stands_beside_its_own_totals() throws Exception {
        var id = deposer(ecrire("frequentation_2025.csv", """
                Lieu;Janvier;Février
                CCAS;3;4
                Médiathèque;2;5
                TOTAL;5;10
                """));
        verifier(id, Map.of());
        var apercu = chez(() -> imports.voir(id, elle)).apercu();
        assertThat(apercu.lues()).isEqualTo(14);
        assertThat(apercu.par(ApercuDImport.Axe.MOIS))
                .extracting(mois -> mois.cle() + " " + mois.participations() + " " + mois.ecrit())
                .containsExactly("2025-01 5 5", "2025-02 9 10");
        assertThat(apercu.par(ApercuDImport.Axe.LIEU))
                .extracting(lieu -> lieu.cle() + " " + lieu.participations())
                .containsExactlyInAnyOrder("CCAS 7", "Médiathèque 7");
        assertThat(ville.visiteur(Role.ADMINISTRATEUR)
                        .lire("/echanges/imports/" + id.valeur())
                        .body())
                .contains("10 : ce n'est pas le même nombre", "Le fichier dit 14 présences, ligne par ligne");
    }

    /** The session becomes what the names say of it: the number that was there before is not added to them. */
    @Test
    void of_attendance_takes_the_place_of_the_numbers_that_were_there() throws Exception {
        confirmer(
                deposer(ecrire("nombres.csv", "Date;Site;Nature;Nb participants\n03/01/2025;CCAS;Permanence;5\n")),
                Map.of());
        confirmer(deposer(ecrire("presences.csv", NOMS)), Map.of());
        assertThat(nombre("select count(*) from seance")).isEqualTo(1);
        assertThat(nombre("select count(*) from participation")).isEqualTo(3);
        assertThat(nombre("select coalesce(sum(anonymes), 0) from affluence")).isZero();
    }

    /** What a venue has a place for, and how many columns have none: told before one confirms. */
    @Test
    void of_venues_tells_where_the_keys_are_and_what_is_left_out() throws Exception {
        var id = deposer(ecrire("lieux.csv", """
                Lieu;Étage;Arrêt de bus;Contact clés;Tél.;Accessibilité PMR;Horaires d'ouverture;Wifi
                Médiathèque;1er, salle bleue;Résistance;Accueil;298988660;oui;mar-sam 10h-18h;oui
                MPT;;Penhars;Mme Riou;;Rampe;lun-ven 9h-12h;non
                """));
        assertThat(voir(id).nonReprises()).containsExactly("« Horaires d'ouverture »", "« Wifi »");
        verifier(id, Map.of());
        assertThat(chez(() -> imports.voir(id, elle)).constats().parFichier().toString())
                .contains("2 colonnes de la feuille ne sont pas reprises");
        confirmer(id, Map.of());
        assertThat(dit("""
                        select concat_ws('|', etage, arret, cles, contact_telephone, accessibilite)
                        from lieu
                        where nom = 'Médiathèque'
                        """)).isEqualTo("1er, salle bleue|Résistance|Accueil|02 98 98 86 60|oui");
        assertThat(dit("select accessibilite from lieu where nom = 'MPT'")).isEqualTo("Rampe");
    }

    /** The wrong sheet taken back, the right one has the same columns. */
    @Test
    void undone_leaves_what_its_columns_are() throws Exception {
        confirmer(deposer(ecrire("presences.csv", NOMS)), Map.of("garder", "Émargement"));
        var lequel = dit("select id from versement");
        assertThat(nombre("select count(*) from versement_ligne where nom_table like 'correspondance%'"))
                .isZero();
        ville.visiteur(Role.ADMINISTRATEUR).poster("/echanges/versements/" + lequel + "/defaire", Map.of());
        assertThat(nombre("select count(*) from seance")).isZero();
        assertThat(dit("select nom from correspondance")).isEqualTo("Émargement");
        assertThat(nombre("select count(*) from correspondance_colonne")).isEqualTo(6);
    }

    /** What the town calls its own, and what it no longer gives. */
    @Test
    void knows_kinds_of_help_by_the_words_of_the_town() throws Exception {
        ville.faire(() -> jdbc.sql("""
                        insert into forme_d_aide
                            (structure_id, type, proposee, public_singulier, public_pluriel, public_feminin)
                        values
                            (structure_courante(), 'rdv_jeudi', true, 'goûter numérique', 'goûters numériques', false),
                            (structure_courante(), 'permanence', false, null, null, null)
                        """).update());
        var id = deposer(ecrire("presences.csv", """
                Date;Lieu;Type;Nom;Prénom
                03/01/2025;CCAS;Goûters numériques;Le Gall;Anne
                10/01/2025;CCAS;Goûter numérique du vendredi;Le Gall;Anne
                17/01/2025;CCAS;;Le Gall;Anne
                """));
        verifier(id, Map.of("repeter", "non"));
        var mots = voir(id).mots();
        assertThat(mots.stream()
                        .filter(mot -> mot.champ() == ChampDeFeuille.FORME)
                        .map(mot -> mot.mot() + " " + mot.choisi()))
                .containsExactlyInAnyOrder(
                        "Goûters numériques rdv_jeudi", "Goûter numérique du vendredi rdv_jeudi", " rendez_vous");
        confirmer(id, Map.of("repeter", "non"));
        assertThat(nombre("select count(*) from action where type = 'rdv_jeudi' and titre = 'Goûter numérique'"))
                .isEqualTo(2);
    }

    private void clore() throws Exception {
        chez(() -> {
            purges.passer();
            return true;
        });
    }

    private String dit(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(String.class).single());
    }

    @Test
    void does_not_take_those_of_one_number_or_without_letters_for_one_person() throws Exception {
        var compteur = deposer(ecrire("presences.csv", """
                N°;ID;Date;Nom;Prénom
                ;1;03/01/2025;Test;Anne
                ;2;03/01/2025;?;
                ;3;03/01/2025;…;
                ;4;03/01/2025;Иванова;Анна
                ;5;03/01/2025;Петрова;Ольга
                """));
        assertThat(voir(compteur).colonnes())
                .noneMatch(montree -> ChampDeFeuille.NUMERO == montree.colonne().champ());
        confirmer(compteur, Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(3);
        assertThat(nombre("select sum(anonymes) from affluence")).isEqualTo(2);

        confirmer(deposer(ecrire("a.csv", "Date;Matricule;Nom;Prénom\n03/02/2025;7;Un;Jo\n")), Map.of());
        confirmer(deposer(ecrire("b.csv", "Date;Matricule;Nom;Prénom\n04/02/2025;7;Deux;Lou\n")), Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(5);
    }

    @Test
    void of_people_leaves_a_namesake_of_another_year_of_birth_as_they_are() throws Exception {
        confirmer(deposer(ecrire("usagers.csv", "Nom;Prénom;Année de naissance\nTest;Anne;1950\n")), Map.of());
        confirmer(deposer(ecrire("usagers.csv", "Nom;Prénom;Année de naissance\nTest;Anne;1972\n")), Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(2);
        assertThat(nombre("select count(*) from usager where annee_naissance = 1950"))
                .isEqualTo(1);
    }

    @Test
    void asks_the_year_of_columns_that_are_days_unless_the_file_is_called_by_it() throws Exception {
        var nombres = "Lieu;Type;Janvier;Février;Mars\nCCAS;Atelier;3;4;5\n";
        var id = deposer(ecrire("frequentation.csv", nombres));
        assertThat(voir(id).manques()).singleElement().asString().contains("dites de quelle année");
        assertThat(verifier(id, Map.of())).isInstanceOf(Lecture.ADire.class);
        confirmer(id, Map.of("annee", "2024"));
        assertThat(nombre(
                        "select count(*) from seance where extract(year from debut at time zone 'Europe/Paris') = 2024 and "
                                + "extract(hour from debut at time zone 'Europe/Paris') = 0"))
                .isEqualTo(3);
        assertThat(voir(deposer(ecrire("frequentation_2025.csv", nombres))).annee())
                .isEqualTo(2025);
    }

    @Test
    void refuses_two_columns_for_one_thing_and_takes_no_venue_for_a_total() throws Exception {
        var id = deposer(ecrire("presences.csv", """
                Date;Lieu;Nom;Prénom;Surnom
                03/01/2025;Ensemble paroissial;Test;Anne;Nana
                """));
        assertThat(voir(id).laissees()).isEmpty();
        assertThat(verifier(id, Map.of("colonne.4", "prenom"))).isInstanceOf(Lecture.ADire.class);
        assertThat(voir(id).manques())
                .containsExactly("Deux colonnes donnent « Prénom » : gardez-en une, et ne " + "reprenez pas l'autre.");
        confirmer(id, Map.of("colonne.4", ""));
    }

    /** Back, or another tab. */
    @Test
    void takes_no_answer_once_it_is_confirmed() throws Exception {
        var id = deposer(ecrire("presences.csv", "Date;Nom;Prénom\n03/01/2025;Test;Anne\n"));
        confirmer(id, Map.of());
        assertThat(ville.faire(() -> feuilles.repondre(id, elle, Map.of("cellule.2.1", "Secret"))))
                .isFalse();
        assertThat(nombre("select count(*) from transfert_reponse")).isZero();
        assertThat(chez(() -> imports.voir(id, elle)).depose().aDire()).isFalse();
    }

    @Test
    void given_back_keeps_what_is_said_above_rows_and_the_days_of_its_titles() throws Exception {
        var id = deposer(ecrire("presences_2025.csv", """
                Date;Nom;Prénom;Né en
                7 janvier;;;
                ;Test;Anne;1950
                ;Autre;Jo;hier
                """));
        verifier(id, Map.of("repeter", "oui"));
        assertThat(rendre(id)).contains("7 janvier").hasSize(4);
        var datees = deposer(ecrire("frequentation_2025.csv", "Lieu;Janvier;Février\nCCAS;3;4\nEHPAD;2;beaucoup\n"));
        assertThat(rendre(datees).getFirst()).contains("2025-01-01", "2025-02-01");
    }

    private List<String> rendre(TransfertId id) throws Exception {
        return chez(() -> {
            try (var recue = DossierTemporaire.ouvrir()) {
                var ouverte =
                        (Ouverture.Ouverte) feuilles.regarder(id, elle, recue).ouverture();
                var rendue = dossier.resolve("rendue.xlsx");
                try (var vers = Files.newOutputStream(rendue)) {
                    ouverte.feuille().rendre(vers);
                }
                return FeuilleLaide.lire(rendue);
            }
        });
    }

    private Path ecrire(String nom, String contenu) throws Exception {
        return Files.writeString(dossier.resolve(nom), contenu);
    }

    TransfertId deposer(Path fichier) throws Exception {
        return chez(() -> {
            try (var recu = DossierTemporaire.ouvrir()) {
                Files.copy(fichier, recu.zip());
                var depot = imports.deposer(recu, fichier.getFileName().toString(), elle);
                assertThat(depot).isInstanceOf(ResultatDepot.ADire.class);
                return ((ResultatDepot.ADire) depot).id();
            }
        });
    }

    ApercuDeFeuille voir(TransfertId id) throws Exception {
        return chez(() -> {
            try (var recue = DossierTemporaire.ouvrir()) {
                var ouverte =
                        (Ouverture.Ouverte) feuilles.regarder(id, elle, recue).ouverture();
                return ouverte.feuille().apercu();
            }
        });
    }

    Lecture verifier(TransfertId id, Map<String, String> reponses) throws Exception {
        chez(() -> {
            ville.faire(() -> {
                feuilles.repondre(id, elle, reponses);
                return true;
            });
            return true;
        });
        return chez(() -> feuilles.verifier(id, elle));
    }

    void confirmer(TransfertId id, Map<String, String> reponses) throws Exception {
        assertThat(verifier(id, reponses)).isInstanceOf(Lecture.Acceptee.class);
        assertThat(nombre("select count(*) from journal where acte = 'import.confirmer'"))
                .isLessThan(10);
        assertThat(chez(() -> imports.confirmer(id, elle))).isInstanceOf(ResultatConfirmation.Fait.class);
    }

    private <T> T chez(Callable<T> travail) throws Exception {
        return StructureCourante.auNomDe(ville.structure, travail::call);
    }

    private int nombre(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(Integer.class).single());
    }
}
