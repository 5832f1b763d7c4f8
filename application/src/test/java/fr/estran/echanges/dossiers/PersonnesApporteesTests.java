package fr.estran.echanges.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.FormulaireHtml;
import fr.estran.Village;
import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.Zip;
import fr.estran.echanges.dossiers.Imports.ResultatConfirmation;
import fr.estran.echanges.dossiers.Imports.ResultatDepot;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those whom an import brought may be of the register already, under other references. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class PersonnesApporteesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    @TempDir
    Path ailleurs;

    Ville ville;
    Visiteur responsable;
    Village village;
    String ici;

    /** A register of twelve; then a sheet of five: two are known, two of it are one, one is new. */
    @BeforeEach
    void deux_imports() throws Exception {
        ville = Ville.dans(contexte);
        responsable = ville.visiteur(Role.RESPONSABLE);
        village = Village.dans(dossier);
        village.remplacer("structure", "Commune de Sainte-Mousse", ville.nom);
        village.ecrire("usagers", """
                id,nom,prenom,genre,annee_naissance,telephone
                U1,Kermarrec,Yvonne,F,1950,0639980001
                U2,Abgrall,Omar,M,1948,0639980002
                U3,Le Bihan,Soazig,F,1944,0639980003
                U4,Guillou,Ronan,M,1961,0639980004
                U5,Tanguy,Maryvonne,F,1939,0639980005
                U6,Pennec,Alain,M,1957,0639980006
                U7,Cariou,Josiane,F,1952,0639980007
                U8,Le Floch,Gwen,M,1970,0639980008
                U9,Quéméré,Denise,F,1946,0639980009
                U10,Salaün,Hervé,M,1949,0639980010
                U11,Bozec,Nicole,F,1955,0639980011
                U12,Hascoët,Louis,M,1942,0639980012
                """);
        importer();
        village.ecrire("usagers", """
                id,nom,prenom,genre,annee_naissance,telephone,courriel
                X1,Kermarrec,Yvonne,F,1950,06 39 98 00 01,yvonne@exemple.invalid
                X2,ABGRALL,Omar,M,1948,0639980002,
                X3,Le Dû,Marguerite,F,1951,0639980021,
                X4,Le Du,Marguerite,F,1951,0639980021,
                X5,Riou,Corentin,M,1988,0639980025,
                """);
        village.ecrire(
                "seances", "id,action,lieu,debut,fin,statut\nS9,A1,L1,2023-03-10T09:30,2023-03-10T12:00,tenue\n");
        village.ecrire("seances_conseillers", "seance,conseiller\nS9,C1\n");
        village.ecrire(
                "participations",
                "seance,usager,presence\nS9,X1,present\nS9,X2,present\nS9,X3,present\nS9,X4,present\n");
        importer();
        ici = "/echanges/versements/" + dit("select id from versement order by id desc limit 1");
    }

    @Test
    void are_shown_beside_those_whom_they_resemble_with_the_reasons_and_merged_one_by_one() {
        var termine = responsable.lire(ici).body();
        assertThat(termine).contains("Cet import a apporté 5 personnes", ici + "/personnes");
        var page = responsable.lire(ici + "/personnes").body();
        assertThat(page)
                .contains(
                        "Kermarrec", "ABGRALL", "Le Dû", "même prénom et même nom", "même téléphone", "% de certitude")
                .doesNotContain("Riou", "Pennec");
        assertThat(page.split("<li class=\"carte\">")).hasSize(4);

        var paire = paire(page, "U1");
        assertThat(reunir(List.of(paire))).contains("Une paire est réunie.");

        assertThat(dit("select conserve.reference || ' ' || conserve.courriel from fusion"
                        + " join usager conserve on conserve.id = conserve_id"))
                .isEqualTo("U1 yvonne@exemple.invalid");
        assertThat(responsable.lire(ici + "/personnes").body()).doesNotContain("Kermarrec");
        assertThat(responsable.lire(ici).body()).contains("fiche réunie à une autre");
    }

    /** In a register where many have these names, it is likelier that they are two people: that is for somebody to say. */
    @Test
    void are_shown_for_their_name_and_year_alone_and_never_merged_unseen() throws Exception {
        var fiches = new StringBuilder("""
                id,nom,prenom,genre,annee_naissance,telephone
                N1,Bernard,Alice,F,1950,0639980101
                N2,BERNARD,Alice,M,1950,0261910002
                """);
        var noms = "Corre Durand Bernard Evrard Fichou Goasguen Illien Jaffres Ladan Moal".split(" ");
        var prenoms = "Alice Boris Celine Denis Emma Fatima Gaston Henriette Irma Jules".split(" ");
        for (var i = 0; i < 100; i++) {
            fiches.append("F%d,%s,%s,%s,%d,02999900%d%n"
                    .formatted(i, noms[i / 10], prenoms[i % 10], i % 2 == 0 ? "F" : "M", 1900 + i % 47, 10 + i % 90));
        }
        village.ecrire("usagers", fiches.toString());
        village.ecrire("participations", "seance,usager,presence\n");
        importer();
        ici = "/echanges/versements/" + dit("select id from versement order by id desc limit 1");

        var page = responsable.lire(ici + "/personnes").body();

        assertThat(page)
                .contains("BERNARD", "à vérifier", "même prénom et même nom", "mais autre genre")
                .doesNotContain("Réunir ensemble celles");
        assertThat(page.split("<li class=\"carte\">")).hasSize(2);
        assertThat(responsable.lire(ici + "/personnes/ensemble?certitude=1").body())
                .contains("Aucune paire n'est aussi sûre");
        assertThat(responsable.lire("/equipe/doublons").body()).contains("BERNARD");
    }

    @Test
    void are_not_proposed_again_once_they_were_told_apart() {
        var deux = paire(responsable.lire(ici + "/personnes").body(), "U2").split("\\.");

        responsable.poster(ici + "/personnes/" + deux[0] + "/" + deux[1] + "/distinguer", Map.of());

        assertThat(responsable.lire(ici + "/personnes").body())
                .doesNotContain("ABGRALL")
                .contains("Kermarrec");
        assertThat(responsable.lire("/equipe/doublons").body()).doesNotContain("ABGRALL");
        assertThat(reunir(List.of(String.join(".", deux))))
                .contains("Une paire est laissée", "que ce sont deux personnes");
        assertThat(dit("select count(*) from fusion")).isEqualTo("0");
        assertThat(dit("select count(*) from distinction")).isEqualTo("1");
        assertThat(responsable.lire(ici).body()).contains("Rien ne s'appuie sur cet import");
    }

    @Test
    void are_merged_all_at_once_above_a_certainty_once_they_were_seen() {
        var choix = responsable.lire(ici + "/personnes").body();
        assertThat(choix).contains("Réunir ensemble celles au-dessus de", "Voir lesquelles");
        assertThat(dit("select count(*) from fusion")).isEqualTo("0");

        var apercu = responsable.lire(ici + "/personnes/ensemble?certitude=50").body();
        assertThat(apercu).contains("3 paires de fiches seraient réunies", "Kermarrec", "Marguerite");
        var formulaire = FormulaireHtml.lire(apercu, ici + "/personnes/reunir");
        var paires = formulaire.champs.get("paire");
        assertThat(paires).hasSize(3);
        assertThat(dit("select count(*) from fusion")).isEqualTo("0");

        assertThat(reunir(paires)).contains("3 paires sont réunies.");

        assertThat(dit("select count(*) from fusion")).isEqualTo("3");
        assertThat(dit("select count(*) from journal where acte = 'personne.reunir'"))
                .isEqualTo("3");
        assertThat(responsable.lire(ici + "/personnes").body()).contains("ne ressemble à quelqu'un d'autre");
        assertThat(responsable.lire(ici + "/personnes/ensemble?certitude=101").body())
                .contains("Aucune paire n'est aussi sûre");
    }

    @Test
    void are_left_where_the_record_changed_since_it_was_seen() {
        var paire = paire(responsable.lire(ici + "/personnes").body(), "U1");
        ville.faire(() -> jdbc.sql("update usager set telephone = '0639989999' where reference = 'X1'")
                .update());

        assertThat(reunir(List.of(paire)))
                .contains("Une paire est laissée", "elle a changé")
                .doesNotContain("À corriger", "est réunie");
        assertThat(dit("select count(*) from fusion")).isEqualTo("0");
    }

    /** Who resembles two of the register would make these one, and nobody has compared them. */
    @Test
    void join_one_of_the_register_and_never_two() {
        var page = responsable.lire(ici + "/personnes").body();
        var une = paire(page, "U1");
        var autre = paire(page, "U2");
        var versions = une.split("\\.")[2].substring(0, 32);
        var croisee = autre.split("\\.")[0] + "." + une.split("\\.")[1] + "." + autre.split("\\.")[2].substring(0, 32)
                + une.split("\\.")[2].substring(32);
        assertThat(versions).hasSize(32);

        assertThat(reunir(List.of(une, croisee))).contains("Une paire est réunie.", "Une paire est laissée");

        assertThat(dit("select count(*) from fusion")).isEqualTo("1");
    }

    /** Of two newcomers found to be one, the first takes the second along: nobody has compared that one with the register. */
    @Test
    void take_nobody_along_who_has_just_joined_them() {
        var page = responsable.lire(ici + "/personnes").body();
        var une = paire(page, "U1").split("\\.");
        var autre = paire(page, "U2").split("\\.");
        var entre = une[1] + "." + autre[1] + "." + une[2].substring(32) + autre[2].substring(32);

        assertThat(reunir(List.of(entre, String.join(".", une)))).contains("Une paire est réunie.");

        assertThat(dit("select count(*) from fusion")).isEqualTo("1");
    }

    @Test
    void are_named_to_those_alone_who_may_read_the_register() {
        var paire = paire(responsable.lire(ici + "/personnes").body(), "U1");
        var administrateur = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(administrateur.lire(ici + "/personnes").statusCode()).isEqualTo(404);
        assertThat(administrateur.lire(ici).body()).doesNotContain("/personnes", "Kermarrec");
        var ailleursQuIci = Ville.dans(contexte).visiteur(Role.RESPONSABLE);
        assertThat(ailleursQuIci.lire(ici + "/personnes").statusCode()).isEqualTo(404);
        assertThat(ailleursQuIci
                        .envoyer(ici + "/personnes/reunir", Map.of("paire", List.of(paire)))
                        .statusCode())
                .isEqualTo(404);
        assertThat(responsable
                        .envoyer(ici + "/personnes/reunir", Map.of("paire", List.of("n'importe quoi")))
                        .statusCode())
                .isEqualTo(302);
        assertThat(dit("select count(*) from fusion")).isEqualTo("0");
    }

    private String reunir(List<String> paires) {
        assertThat(responsable
                        .envoyer(ici + "/personnes/reunir", Map.of("paire", paires))
                        .statusCode())
                .isEqualTo(302);
        return responsable.lire(ici + "/personnes").body();
    }

    /** As the page holds it: that whose record of the register this is. */
    private String paire(String page, String reference) {
        var id = dit("select id from usager where reference = '" + reference + "'");
        assertThat(page).contains("value=\"" + id + ".");
        return page.replaceAll("(?s).*value=\"(" + id + "\\.[^\"]*)\".*", "$1");
    }

    private void importer() throws Exception {
        var fichier = Files.write(ailleurs.resolve("releves.zip"), Zip.de(dossier));
        var par = ville.comptes.get(Role.RESPONSABLE);
        var depose = StructureCourante.auNomDe(ville.structure, () -> {
            try (var recu = DossierTemporaire.ouvrir()) {
                Files.copy(fichier, recu.zip());
                return ((ResultatDepot.AConfirmer) imports.deposer(recu, "releves.zip", par)).id();
            }
        });
        assertThat(StructureCourante.auNomDe(ville.structure, () -> imports.confirmer(depose, par)))
                .isInstanceOf(ResultatConfirmation.Fait.class);
    }

    private String dit(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).single());
    }
}
