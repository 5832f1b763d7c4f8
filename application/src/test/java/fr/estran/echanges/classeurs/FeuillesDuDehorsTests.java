package fr.estran.echanges.classeurs;

import static fr.estran.echanges.classeurs.ChampDeFeuille.CONSEILLER;
import static fr.estran.echanges.classeurs.ChampDeFeuille.DEBUT;
import static fr.estran.echanges.classeurs.ChampDeFeuille.FEMMES;
import static fr.estran.echanges.classeurs.ChampDeFeuille.FORME;
import static fr.estran.echanges.classeurs.ChampDeFeuille.GENRE;
import static fr.estran.echanges.classeurs.ChampDeFeuille.HOMMES;
import static fr.estran.echanges.classeurs.ChampDeFeuille.HORAIRE;
import static fr.estran.echanges.classeurs.ChampDeFeuille.JOUR;
import static fr.estran.echanges.classeurs.ChampDeFeuille.LIEU;
import static fr.estran.echanges.classeurs.ChampDeFeuille.NAISSANCE;
import static fr.estran.echanges.classeurs.ChampDeFeuille.NOM;
import static fr.estran.echanges.classeurs.ChampDeFeuille.NOMBRE;
import static fr.estran.echanges.classeurs.ChampDeFeuille.PRENOM;
import static fr.estran.echanges.classeurs.ChampDeFeuille.PRESENCE;
import static fr.estran.echanges.classeurs.ChampDeFeuille.SOIXANTE_DIX_PLUS;
import static fr.estran.echanges.classeurs.ChampDeFeuille.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as they are met, and what is made of them before anybody has answered anything. */
class FeuillesDuDehorsTests {

    @TempDir
    Path dossier;

    @Test
    void has_its_days_written_in_every_way() throws IOException {
        var lue = lire("ateliers 2025.csv", """
                Date;Lieu;NOM Prénom
                12/3;CCAS;LE GOFF Marie
                le 12 mars;CCAS;LE GOFF Marie
                12-mars-25;CCAS;LE GOFF Marie
                mer. 12/03/2025;CCAS;LE GOFF Marie
                12/03/2025 (matin);CCAS;LE GOFF Marie
                12 mars 2025 après-midi;CCAS;LE GOFF Marie
                2025-03-12T14:00:00;CCAS;LE GOFF Marie
                12 / 03 / 2025;CCAS;LE GOFF Marie
                20250312;CCAS;LE GOFF Marie
                mardi 12;CCAS;LE GOFF Marie
                """);
        assertThat(lue.faits(JOUR, NOM, PRENOM)).hasSize(9).allMatch("2025-03-12|LE GOFF|Marie"::equals);
        assertThat(lue.vue.fautives()).singleElement().matches(fautive -> fautive.numero() == 11);
    }

    @Test
    void of_one_month_says_the_day_alone() throws IOException {
        var colonnes = lire("l.csv", """
                ATELIERS – MARS 2025;;;;;
                ;;;;;
                Nom Prénom;mar. 4;mar. 11;mar. 25;Total;Tél
                LE GOFF Marie;1;;1;2;612345678
                Mme LE GOFF;;1;;1;
                ;1;1;1;3;
                """);
        assertThat(colonnes.faits(JOUR, NOM, PRENOM, GENRE, TELEPHONE))
                .containsExactly(
                        "2025-03-04|LE GOFF|Marie||06 12 34 56 78",
                        "2025-03-25|LE GOFF|Marie||06 12 34 56 78",
                        "2025-03-11|LE GOFF||F|");
        var lignes = lire("fréquentation mars 2025.csv", "Jour;Lieu;Nb\n4;CCAS;5\nmardi 11;CCAS;6\n18;;4\n;;15\n");
        assertThat(lignes.faits(JOUR, NOMBRE)).containsExactly("2025-03-04|5", "2025-03-11|6", "2025-03-18|4");
        assertThat(lignes.vue.laissees()).isEqualTo(Map.of("total", 1));
    }

    /** The first names of March, the addresses of May, and a remark that holds a title. */
    @Test
    void takes_neither_a_first_name_for_a_month_nor_a_row_for_titles() throws IOException {
        var lue = lire("c.csv", """
                Mois de mars 2025;;;;;
                Nom;Prénom;04/03;11/03;Total;Observations
                Le Goff;Marie;X;;1;vient en bus
                Tanguy;Yann;exc;X;1;
                """);
        assertThat(lue.vue.titres()).isEqualTo(2);
        assertThat(lue.vue.rangees()).isEqualTo(1);
        assertThat(lue.faits(JOUR, NOM, PRESENCE))
                .containsExactly("2025-03-04|Le Goff|present", "2025-03-04|Tanguy|excuse", "2025-03-11|Tanguy|present");
        assertThat(lue.vue.nonReprises()).containsExactly("« Total »", "« Observations »");
        assertThat(lire("m.csv", "Nom;Mail;Présent\nLe Goff;a@exemple.invalid;x\n")
                        .vue
                        .colonnes())
                .noneMatch(montree -> montree.colonne().est(ChampDeFeuille.DATEE));
    }

    @Test
    void by_month_has_no_titles_above_its_places() throws IOException {
        var lue = lire("b.csv", """
                Fréquentation EPN;;;;
                ;;janv-25;févr-25;Total
                Médiathèque;Permanence;12;8;20
                ;Atelier;5;6 pers.;11
                CCAS;Permanence;;néant;
                TOTAL GÉNÉRAL;;17;14;31
                """);
        assertThat(lue.faits(JOUR, LIEU, FORME, NOMBRE))
                .containsExactly(
                        "2025-01-01|+\nMédiathèque|permanence|12",
                        "2025-02-01|+\nMédiathèque|permanence|8",
                        "2025-01-01|+\nMédiathèque|atelier|5",
                        "2025-02-01|+\nMédiathèque|atelier|6");
    }

    @Test
    void by_month_has_a_row_for_each() throws IOException {
        var lue = lire("k.csv", "Mois;Lieu;Participants\njanvier 2025;CCAS;12\n02/2025;CCAS;5\n");
        assertThat(lue.faits(JOUR, NOMBRE)).containsExactly("2025-01-01|12", "2025-02-01|5");
    }

    /** Of two rows of titles, the total is what counts; of the sums, those that say nothing of it too. */
    @Test
    void counts_whoever_is_under_the_total_once() throws IOException {
        var lue = lire("o.csv", """
                Date;Jour;Heure;Lieu;Participants;;;70+
                ;;;;Hommes;Femmes;Total;
                04/03/2025;mardi;14h-16h;CCAS;2;5;7;3
                05/03/2025;mercredi;10h;CCAS;3;3;6;1
                ;;;;5;8;13;4
                06/03/2025;jeudi;10h;CCAS;1;1;2;
                """);
        assertThat(lue.faits(JOUR, HORAIRE, NOMBRE, SOIXANTE_DIX_PLUS))
                .containsExactly("2025-03-04|14:00-16:00|7|3", "2025-03-05|10:00|6|1", "2025-03-06|10:00|2|");
        assertThat(lue.vue.laissees()).isEqualTo(Map.of("total", 1));
        assertThat(lue.faits(HOMMES, FEMMES)).containsExactly("2|5", "3|3", "1|1");
        assertThat(lue.vue.nonReprises()).containsExactly("« Jour »");
    }

    @Test
    void lists_many_people_in_one_cell() throws IOException {
        var lue = lire("j.csv", """
                Date;Atelier;Participants
                03/03/2025;Tablette;Marie Le Goff, Anne Kervella et Yann TANGUY
                10/03/2025;Impôts;"Marie Le Goff
                Lou Abgrall"
                17/03/2025;Impôts;M. et Mme Riou
                """);
        assertThat(lue.faits(JOUR, NOM, PRENOM))
                .containsExactly(
                        "2025-03-03|Le Goff|Marie",
                        "2025-03-03|Kervella|Anne",
                        "2025-03-03|TANGUY|Yann",
                        "2025-03-10|Le Goff|Marie",
                        "2025-03-10|Abgrall|Lou");
        assertThat(lue.vue.fautives()).hasSize(1);
        assertThat(lue.vue.fautives().getFirst().cellules().getFirst().pourquoi())
                .startsWith("Plusieurs personnes");
    }

    /** A choice above puts all of them right: said of each, it would hide what has to be put right row by row. */
    @Test
    void hears_once_what_is_put_right_once() throws IOException {
        var lue = lire("m.csv", """
                Date;Lieu;Type;Nom;Prénom
                03/03/2025;CCAS;Bidule;Le Goff;Marie
                04/03/2025;CCAS;Bidule;Kervella;Anne
                x;CCAS;Bidule;Riou;Yves
                x;CCAS;Machin;Riou;Yves
                """, "nature", "presences");
        assertThat(lue.vue.incomprises()).isEqualTo(4);
        assertThat(lue.vue.fautives())
                .flatExtracting(ligne -> ligne.cellules().stream()
                        .map(cellule -> ligne.numero() + " " + cellule.texte())
                        .toList())
                .containsExactly("2 Bidule", "4 x", "5 x", "5 Machin");
    }

    @Test
    void of_people_has_two_telephones_and_a_name_in_one_column() throws IOException {
        var lue = lire("g.csv", """
                Code;Nom du participant;Né(e);Portable;Domicile
                A12;Mme Le Goff Marie;48;+33612345678;
                A13;"Riou, Yves";12/03/51;;02.98.12.34.56
                A14;KERVELLA TANGUY Anne Marie;1960;;
                """);
        assertThat(lue.vue.nature()).isEqualTo(NatureDeFeuille.PERSONNES);
        assertThat(lue.faits(NOM, PRENOM, NAISSANCE, TELEPHONE))
                .containsExactly(
                        "Le Goff|Marie|1948|06 12 34 56 78",
                        "Riou|Yves|1951|02 98 12 34 56",
                        "KERVELLA TANGUY|Anne Marie|1960|");
    }

    @Test
    void without_a_year_asks_for_it() throws IOException {
        var lue = lire("u.csv", "Date;Heure début;Nom;Prénom\n03-mars;9h;Le Goff;Marie\n");
        assertThat(lue.vue.demandeLAnnee()).isTrue();
        assertThat(lue.vue.fautives().getFirst().cellules())
                .extracting(ApercuDeFeuille.CelluleFautive::pourquoi)
                .containsExactly("L'année manque : dites-la plus haut.");
        assertThat(lire("u.csv", "Date;Heure début;Nom;Prénom\n03-mars;9h;Le Goff;Marie\n", "annee", "2025")
                        .faits(JOUR, DEBUT))
                .containsExactly("2025-03-03|09:00");
    }

    @Test
    void by_the_week_is_no_list_of_venues() throws IOException {
        var lue = lire("i.csv", "Semaine;Lieu;Lundi;Mardi;Total\nS10;CCAS;3;4;7\n");
        assertThat(lue.vue.nature()).isEqualTo(NatureDeFeuille.NOMBRES);
        assertThat(lue.vue.manques())
                .containsExactly("Dites quelle colonne donne la date, ou écrivez-la une fois pour toutes les lignes.");
    }

    /** Initials, a code, a name cut short: proposed where one alone has them. */
    @Test
    void shortens_what_the_town_knows() throws IOException {
        var lue = lire("s.csv", """
                date;agent;lieu;motif;nb
                03/03/25;CLR;CCAS;CAF;1
                04/03/25;C. Le Rest;Médiathèque;Impots;2
                05/03/25;Dominique;mairie;Photos;2
                05/03/25;Camille;mairie;Photos;2
                """);
        assertThat(lue.faits(CONSEILLER, LIEU, ChampDeFeuille.THEME, FORME))
                .containsExactly(
                        "C1|L1|caf|permanence",
                        "C1|+\nMédiathèque|impots_en_ligne|permanence",
                        "+\nDominique|+\nmairie|+usages_quotidiens\nPhotos|permanence");
        var ajout = lue.vue.mots().stream()
                .filter(mot -> mot.mot().equals("Dominique"))
                .flatMap(mot -> ParolesDeFeuille.choix(mot).stream())
                .findFirst()
                .orElseThrow();
        assertThat(ajout.libelle()).isEqualTo("À ajouter : Conseiller Dominique");
        assertThat(lue.vue.lignes().getLast().valeurs()).contains("Conseiller Dominique");
        assertThat(lue.vue.fautives()).as("two are called Camille").hasSize(1);
    }

    private record Lue(ApercuDeFeuille vue, List<FaitLu> faits) {

        List<String> faits(ChampDeFeuille... champs) {
            return faits.stream()
                    .map(fait -> Arrays.stream(champs).map(fait::de).collect(Collectors.joining("|")))
                    .toList();
        }
    }

    private Lue lire(String nom, String contenu, String... reponse) throws IOException {
        var fichier = Files.writeString(dossier.resolve(nom), contenu);
        var reponses = reponse.length == 0 ? ReponsesDites.AUCUNE : new ReponsesDites(Map.of(reponse[0], reponse[1]));
        var ouverte = (FeuilleOuverte.Ouverture.Ouverte) FeuilleOuverte.ouvrir(
                fichier, reponses, new Savoir(ville(), List.of(), LocalDate.of(2026, 1, 15), nom));
        var faits = new ArrayList<FaitLu>();
        ouverte.feuille().lire(ligne -> {
            if (ligne instanceof LigneLue.Comprise comprise) {
                faits.addAll(comprise.faits());
            }
        });
        return new Lue(ouverte.feuille().apercu(), faits);
    }

    private static Choses ville() {
        return new Choses(
                Map.of(
                        CONSEILLER,
                        List.of(new Chose("C1", "Camille Le Rest"), new Chose("C2", "Camille Tanguy")),
                        LIEU,
                        List.of(new Chose("L1", "Centre communal d'action sociale")),
                        ChampDeFeuille.THEME,
                        List.of(
                                new Chose("caf", "Aides au logement"),
                                new Chose("impots_en_ligne", "Impôts en ligne"))),
                Stream.of(TypeDAction.values())
                        .map(type -> new Choses.FormeConnue(type.code(), type.code(), List.of(), true))
                        .toList());
    }
}
