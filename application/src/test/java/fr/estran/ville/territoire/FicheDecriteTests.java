package fr.estran.ville.territoire;

import static fr.estran.socle.dossier.Champ.ligne;
import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.PRATIQUE;
import static fr.estran.ville.territoire.DescriptionDeLieu.TENUE;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Descriptions;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.FicheDecrite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a description: of venues, and of a venue that would have a field more. */
class FicheDecriteTests {

    private static final FicheDecrite AUGMENTEE = FicheDecrite.de(
            LIEU.table(),
            LIEU.mots(),
            Stream.concat(
                            LIEU.champs().stream(),
                            Stream.of(ligne("motDePasseDuWifi", 60)
                                    .partie(PRATIQUE)
                                    .groupe("pour_l_equipe")
                                    .dans("lieux_pratique")))
                    .toArray(Champ[]::new));

    @Test
    void is_typed_kept_taken_over_and_exported_by_one_line_more() {
        var dits =
                Champs.AUCUN.avec("motDePasseDuWifi", "  demandez à l'accueil ").avec("etage", "1er");

        assertThat(AUGMENTEE.groupe("pour_l_equipe")).extracting(Champ::nom).endsWith("motDePasseDuWifi");
        assertThat(AUGMENTEE.fautes(PRATIQUE, dits)).isEmpty();
        assertThat(AUGMENTEE.fautes(PRATIQUE, dits.avec("motDePasseDuWifi", "x".repeat(61))))
                .containsOnlyKeys("motDePasseDuWifi");
        assertThat(AUGMENTEE.lire(PRATIQUE, dits)).containsEntry("mot_de_passe_du_wifi", "demandez à l'accueil");
        assertThat(AUGMENTEE.update(PRATIQUE)).contains("mot_de_passe_du_wifi = :mot_de_passe_du_wifi");
        assertThat(AUGMENTEE.select()).contains(", mot_de_passe_du_wifi from lieu");
        assertThat(AUGMENTEE.completer())
                .contains("mot_de_passe_du_wifi = coalesce(lieu.mot_de_passe_du_wifi, autre.mot_de_passe_du_wifi)");
        assertThat(AUGMENTEE.colonnes("lieux_pratique", Colonne.reference()))
                .extracting(Colonne::nom)
                .contains("id", "etage", "mot_de_passe_du_wifi");
    }

    @Test
    void says_again_what_was_typed() {
        var dits = Champs.AUCUN
                .avec("nom", "Le port")
                .avec("coordonnees", "47.9975, -4.0979")
                .avec("capacite", "12")
                .avec("accesPmr", "non")
                .avec("mobile", "oui");
        Map<String, Object> ligne = new LinkedHashMap<>(LIEU.lire(TENUE, dits));

        assertThat(LIEU.dire(TENUE, ligne)).isEqualTo(dits);
        assertThat(ligne).containsEntry("acces_pmr", false).containsEntry("capacite", 12);
    }

    @Test
    void refuses_by_the_words_of_the_field_or_of_its_kind() {
        var fautes = LIEU.fautes(
                TENUE,
                Champs.AUCUN
                        .avec("capacite", "dix")
                        .avec("accesPmr", "peut-être")
                        .avec("commune", "c".repeat(101)));

        assertThat(fautes)
                .containsEntry("nom", "Il manque le nom du lieu.")
                .containsEntry("capacite", "Un nombre de places va de 0 à 100 000.")
                .containsEntry("accesPmr", "Choisissez une des réponses.")
                .containsEntry("commune", "Ce texte est trop long : 100 signes au plus.");
        assertThat(LIEU.fautes(
                        PRATIQUE, Champs.AUCUN.avec("contactTelephone", "non").avec("contactCourriel", "a")))
                .isEqualTo(Map.of(
                        "contactTelephone", "Ce numéro n'est pas un numéro de téléphone.",
                        "contactCourriel", "Cette adresse e-mail n'est pas complète."));
    }

    @Test
    void is_called_in_its_own_words_and_by_nothing_that_another_form_has() {
        var paroles = LIEU.paroles(PRATIQUE, Map.of());

        assertThat(paroles.champ("contactNom")).isEqualTo("Qui appeler");
        assertThat(List.of("capacite", "inconnu")).noneMatch(paroles::sait);
    }

    static List<FicheDecrite> toutes() {
        assertThat(Descriptions.TOUTES).hasSize(15);
        return Descriptions.TOUTES;
    }

    /** By its name: elsewhere, none of what is asked below would be asked of it. */
    @Test
    void stands_nowhere_but_where_all_of_them_are_looked_for() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var ou = new ArrayList<String>();
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                if (Files.readString(source).contains("FicheDecrite.de(")) {
                    ou.add(source.getFileName().toString());
                }
            }
            assertThat(ou).hasSize(15).allMatch(nom -> nom.matches("DescriptionD\\w+\\.java"));
        }
    }

    @ParameterizedTest
    @MethodSource("toutes")
    void takes_a_field_more_in_its_form_its_table_its_folder_and_its_merge(FicheDecrite fiche) {
        for (var modele :
                fiche.champs().stream().filter(un -> !un.partie().isEmpty()).toList()) {
            var champ = ligne("champDePlus", 60).partie(modele.partie()).dans(modele.fichier());
            var augmentee = new FicheDecrite(
                    fiche.chose(),
                    fiche.mots(),
                    Stream.concat(fiche.champs().stream(), Stream.of(champ)).toList());
            var dits = Champs.AUCUN.avec("champDePlus", " ce qui est écrit ");

            assertThat(augmentee.partie(modele.partie())).endsWith(champ);
            assertThat(augmentee.lire(modele.partie(), dits)).containsEntry("champ_de_plus", "ce qui est écrit");
            assertThat(augmentee.dire(modele.partie(), Map.of("champ_de_plus", "ce qui est écrit")))
                    .isEqualTo(Champs.AUCUN.avec("champDePlus", "ce qui est écrit"));
            assertThat(augmentee.insert(modele.partie())).contains("champ_de_plus = excluded.champ_de_plus");
            assertThat(augmentee.update(modele.partie())).contains("champ_de_plus = :champ_de_plus");
            assertThat(augmentee.select()).contains(", champ_de_plus from " + fiche.table());
            assertThat(augmentee.completer())
                    .contains("champ_de_plus = coalesce(%1$s.champ_de_plus, autre.champ_de_plus)"
                            .formatted(fiche.table()));
            assertThat(augmentee.colonnes(modele.fichier(), Colonne.reference()))
                    .extracting(Colonne::nom)
                    .contains("champ_de_plus");
        }
    }

    /** What may be typed wrong: nothing, too much, no number, no day, days in the wrong order. */
    @ParameterizedTest
    @MethodSource("toutes")
    void has_words_for_each_field_and_for_each_fault_of_it(FicheDecrite fiche) {
        for (var partie : fiche.champs().stream()
                .map(Champ::partie)
                .filter(nom -> !nom.isEmpty())
                .collect(toSet())) {
            var champs = fiche.partie(partie);
            champs.forEach(champ -> assertThat(fiche.mots().connait(champ.cle()))
                    .as(champ.cle())
                    .isTrue());
            for (var faux : List.of("", "x".repeat(2000), "{}", "999999999999", "2020-01-01", "14:30", "f", "@")) {
                var dits = Champs.AUCUN;
                for (var champ : champs) {
                    dits = dits.avec(champ.nom(), faux);
                }
                assertThat(fiche.fautes(partie, dits).values()).noneMatch(String::isBlank);
                for (var champ : champs) {
                    var seul = fiche.fautes(partie, Champs.AUCUN.avec(champ.nom(), faux));
                    var premier = fiche.fautes(partie, dits.avec(champ.nom(), "2001-01-01"));
                    assertThat(Stream.concat(seul.values().stream(), premier.values().stream()))
                            .noneMatch(String::isBlank);
                }
            }
        }
    }
}
