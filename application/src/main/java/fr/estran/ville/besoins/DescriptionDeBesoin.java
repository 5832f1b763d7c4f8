package fr.estran.ville.besoins;

import static fr.estran.socle.dossier.Champ.nom;
import static fr.estran.socle.dossier.Champ.parmi;
import static fr.estran.socle.dossier.Champ.uneLigne;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormeDeChamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a town writes of a need: its name, under which it is looked for, what to bring, what people say for it. */
final class DescriptionDeBesoin {

    static final String FICHE = "besoin";

    /** A field of the form, which is no column of it. */
    static final String EXPRESSIONS = "expressions";

    private static final String FICHIER = "besoins";

    static final FicheDecrite BESOIN = FicheDecrite.de(
                    "besoin_dit",
                    Messages.de("ville/besoins"),
                    nom("nom", 80).partie(FICHE).dans(FICHIER),
                    parmi("famille", FamilleDeBesoin.class)
                            .obligatoire()
                            .partie(FICHE)
                            .dans(FICHIER),
                    uneLigne("a_apporter", 300).partie(FICHE).dans(FICHIER),
                    Champ.de(EXPRESSIONS, new Expressions()).partie(FICHE))
            .parCle("code");

    private DescriptionDeBesoin() {}

    static List<String> expressions(@Nullable String dit) {
        return LectureDeSaisie.texteOuRien(dit)
                .lines()
                .map(dite -> dite.strip().replaceAll("\\s+", " "))
                .filter(dite -> !dite.isEmpty())
                .distinct()
                .toList();
    }

    /** One line for each; they are kept in a table of their own. */
    private record Expressions() implements FormeDeChamp {

        private static final int LONGUEUR = 80;
        private static final int AU_PLUS = 100;

        @Override
        public String saisie() {
            return "lignes";
        }

        @Override
        public int lignes() {
            return 5;
        }

        @Override
        public @Nullable String faute(String dit) {
            var dites = expressions(dit);
            return dites.size() > AU_PLUS
                    ? "nombre"
                    : dites.stream().anyMatch(dite -> dite.length() < 2 || dite.length() > LONGUEUR)
                            ? "expression"
                            : null;
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return Map.of();
        }

        @Override
        public Map<String, String> completer(String table, String colonne) {
            return Map.of();
        }

        @Override
        public Map<String, Integer> bornes() {
            return Map.of("n", LONGUEUR, "combien", AU_PLUS);
        }
    }
}
