package fr.estran.ville.themes;

import static fr.estran.socle.dossier.Champ.de;
import static fr.estran.socle.dossier.Champ.ouiOuNon;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormeDeChamp;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormeDAide.Habitude;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a town settles of a kind of help: whether it gives it, its words, its day and its hours. Words left empty are the software's. */
final class DescriptionDeForme {

    static final String FICHE = "champ";

    /** Of a word; the database holds to it too. */
    static final int LONGUEUR = 60;

    private static final String AU_PUBLIC = "public";
    private static final String AU_BILAN = "bilan";
    private static final String D_HABITUDE = "habitude";
    private static final String FICHIER = "formes";

    static final FicheDecrite FORME = FicheDecrite.de(
                    "forme_d_aide",
                    Messages.de("ville/formes"),
                    ouiOuNon("proposee")
                            .partie(FICHE)
                            .dans(FICHIER, Colonne.ouiNon("proposee").requis()),
                    mot(AU_PUBLIC, "Singulier", "Pluriel"),
                    mot(AU_PUBLIC, "Pluriel", "Singulier"),
                    genre(AU_PUBLIC),
                    mot(AU_BILAN, "Singulier", "Pluriel"),
                    mot(AU_BILAN, "Pluriel", "Singulier"),
                    genre(AU_BILAN),
                    champ("jour", new Jour(), "jour"),
                    champ("debut", new Heure("fin", false), D_HABITUDE),
                    champ("fin", new Heure("debut", true), D_HABITUDE))
            .parCle("type");

    private DescriptionDeForme() {}

    private static Champ mot(String pour, String nombre, String autre) {
        return champ(pour + nombre, new Mot(pour + autre), pour);
    }

    private static Champ genre(String pour) {
        return champ(pour + "Genre", new Genre(pour + "_feminin"), pour).obligatoire();
    }

    private static Champ champ(String nom, FormeDeChamp forme, String groupe) {
        return de(nom, forme).partie(FICHE).groupe(groupe).dans(FICHIER);
    }

    static Champs dire(FormeDAide forme) {
        var habitude = forme.habitude();
        var dits = Champs.AUCUN.avec("proposee", forme.proposee() ? "oui" : null);
        dits = mots(dits, AU_PUBLIC, forme.ecriteAuPublic(), forme.publique());
        return mots(dits, AU_BILAN, forme.ecriteAuBilan(), forme.bilan())
                .avec("jour", habitude.jour() == null ? null : habitude.jour().getValue())
                .avec("debut", habitude.debut())
                .avec("fin", habitude.fin());
    }

    private static Champs mots(Champs dits, String pour, @Nullable Appellation ecrite, Appellation dite) {
        return dits.avec(pour + "Singulier", ecrite == null ? null : ecrite.singulier())
                .avec(pour + "Pluriel", ecrite == null ? null : ecrite.pluriel())
                .avec(pour + "Genre", dite.genre());
    }

    /** Once there is no fault left. */
    static FormeDAide lire(TypeDAction type, Champs dits) {
        var jour = LectureDeSaisie.entier(dits.un("jour"), 1, 7);
        return new FormeDAide(
                type,
                dits.dit("proposee").equals("oui"),
                appellation(dits, AU_PUBLIC),
                appellation(dits, AU_BILAN),
                new Habitude(
                        jour.isEmpty() ? null : DayOfWeek.of(jour.getAsInt()),
                        LectureDeSaisie.heure(dits.un("debut")).orElse(null),
                        LectureDeSaisie.heure(dits.un("fin")).orElse(null)));
    }

    private static @Nullable Appellation appellation(Champs dits, String pour) {
        var singulier = LectureDeSaisie.uneLigne(dits.un(pour + "Singulier"));
        var pluriel = LectureDeSaisie.uneLigne(dits.un(pour + "Pluriel"));
        return singulier == null || pluriel == null
                ? null
                : new Appellation(singulier, pluriel, dits.dit(pour + "Genre").equals("f"));
    }

    /** On one line. @param autre the field without which it says nothing */
    private record Mot(String autre) implements FormeDeChamp {

        /** A figure or a mark of a text would be read where the report is finished by hand. */
        private static final Pattern SIGNES = Pattern.compile("[\\p{L}\\p{N}][^{}]*");

        @Override
        public String saisie() {
            return "nom";
        }

        @Override
        public @Nullable String faute(String saisi) {
            var dit = Optional.ofNullable(LectureDeSaisie.uneLigne(saisi)).orElse("");
            return dit.length() > LONGUEUR ? "longueur" : SIGNES.matcher(dit).matches() ? null : "signes";
        }

        @Override
        public @Nullable String absent(Champs formulaire) {
            return formulaire.un(autre) == null ? null : "les_deux";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return FormeDeChamp.seule(colonne, LectureDeSaisie.uneLigne(dit));
        }

        @Override
        public Map<String, Integer> bornes() {
            return Map.of("n", LONGUEUR);
        }
    }

    /** Of both words: nothing is kept of it without them. */
    private record Genre(String feminin) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "choix";
        }

        @Override
        public @Nullable String faute(String dit) {
            return dit.matches("[fm]") ? null : "genre";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return FormeDeChamp.seule(feminin, dit == null ? null : dit.equals("f"));
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return ligne.get(feminin) instanceof Boolean dit ? dit ? "f" : "m" : null;
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.ouiNon(feminin));
        }
    }

    private record Jour() implements FormeDeChamp {

        @Override
        public String saisie() {
            return "liste";
        }

        @Override
        public @Nullable String faute(String dit) {
            return lu(dit).isPresent() ? null : "jour";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            var lu = lu(dit);
            return FormeDeChamp.seule(colonne, lu.isPresent() ? lu.getAsInt() : null);
        }

        private static OptionalInt lu(@Nullable String dit) {
            return LectureDeSaisie.entier(dit, 1, 7);
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.jourDeSemaine(colonne));
        }
    }

    /** Both hours, or none. @param derniere the first one's fault is told, and no other */
    private record Heure(String autre, boolean derniere) implements FormeDeChamp {

        @Override
        public String saisie() {
            return "heure";
        }

        @Override
        public @Nullable String faute(String dit) {
            return LectureDeSaisie.heure(dit).isPresent() ? null : "heure";
        }

        @Override
        public @Nullable String faute(String dit, Champs formulaire) {
            if (!derniere) {
                return faute(dit);
            }
            var avant = LectureDeSaisie.heure(formulaire.un(autre));
            return avant.isEmpty()
                    ? null
                    : faute(dit) != null
                            ? "heure"
                            : LectureDeSaisie.heure(dit)
                                            .filter(avant.get()::isBefore)
                                            .isPresent()
                                    ? null
                                    : "ordre";
        }

        @Override
        public @Nullable String absent(Champs formulaire) {
            var dite = formulaire.un(autre);
            return dite == null || derniere && faute(dite) != null ? null : "heure";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return FormeDeChamp.seule(colonne, LectureDeSaisie.heure(dit).orElse(null));
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return LectureDeSaisie.heure(String.valueOf(ligne.get(colonne))).orElse(null);
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(Colonne.heure(colonne));
        }
    }
}
