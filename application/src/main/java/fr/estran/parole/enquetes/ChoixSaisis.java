package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a question as they are typed: a line each, ticked in a list of the town's, or the words of the marks of a scale. One that
 * is written as before keeps what it is known by; so does the only one that is worded otherwise.
 */
record ChoixSaisis(LieuDeQuestion lieu, Champs dits) {

    static final int MARQUES = 7;

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final int LONGUEUR = 120;
    private static final int AU_MOINS = 2;
    private static final int AU_PLUS = 30;
    private static final int MARQUES_AU_MOINS = 3;

    static String marque(int rang) {
        return "marque_" + rang;
    }

    static Champs champs(QuestionDEnquete question, LieuDeQuestion lieu, Champs dits) {
        return switch (question.type()) {
            case CHOIX, MULTIPLE -> {
                var avec = dits.avec("type", question.type().code());
                yield lieu.liste() == null
                        ? avec.avec("choix", String.join("\n", mots(question, lieu)))
                        : avec.avec(
                                "valeurs",
                                question.choix().stream().map(Choix::valeur).toList());
            }
            case ECHELLE -> {
                var avec = dits;
                for (int rang = 1; rang <= Math.min(MARQUES, question.choix().size()); rang++) {
                    avec = avec.avec(
                            marque(rang), question.choix().get(rang - 1).libelle());
                }
                yield avec;
            }
            case TEXTE -> dits;
        };
    }

    void fautes(Map<String, String> fautes) {
        switch (lieu.type()) {
            case CHOIX, MULTIPLE -> {
                if (lieu.liste() == null) {
                    fautesDesLignes(fautes);
                } else if (cochees().size() < AU_MOINS) {
                    fautes.put("valeurs", M.dire("faute.cochees"));
                }
            }
            case ECHELLE -> fautesDesMarques(fautes);
            case TEXTE -> {}
        }
    }

    List<Choix> choix() {
        return switch (lieu.type()) {
            case CHOIX, MULTIPLE ->
                lieu.liste() == null
                        ? lignesEnChoix()
                        : cochees().stream()
                                .map(valeur -> new Choix(valeur, null))
                                .toList();
            case ECHELLE ->
                IntStream.rangeClosed(1, derniere())
                        .mapToObj(rang -> new Choix(String.valueOf(rang), mot(rang)))
                        .toList();
            case TEXTE -> List.of();
        };
    }

    private void fautesDesLignes(Map<String, String> fautes) {
        var lignes = lignes();
        var vues = new HashSet<String>();
        if (lignes.size() < AU_MOINS) {
            fautes.put("choix", M.dire("faute.choix"));
        } else if (lignes.size() > AU_PLUS) {
            fautes.put("choix", M.dire("faute.trop_de_choix", "n", AU_PLUS));
        } else {
            lignes.stream()
                    .filter(ligne -> !vues.add(ligne.toLowerCase(Locale.FRENCH)))
                    .findFirst()
                    .ifPresent(deux -> fautes.put("choix", M.dire("faute.deux_fois", "choix", deux)));
            lignes.stream()
                    .filter(ligne -> ligne.length() > LONGUEUR)
                    .findFirst()
                    .ifPresent(_ -> fautes.put("choix", M.dire("faute.choix_long", "n", LONGUEUR)));
        }
    }

    private void fautesDesMarques(Map<String, String> fautes) {
        if (mot(1) == null) {
            fautes.put(marque(1), M.dire("faute.marque.premiere"));
        } else if (derniere() < MARQUES_AU_MOINS) {
            fautes.put(marque(MARQUES_AU_MOINS), M.dire("faute.marque.derniere"));
        }
        IntStream.rangeClosed(1, MARQUES)
                .filter(rang -> Objects.requireNonNullElse(mot(rang), "").length() > LONGUEUR)
                .forEach(rang -> fautes.put(marque(rang), M.dire("faute.choix_long", "n", LONGUEUR)));
    }

    private List<String> lignes() {
        return LectureDeSaisie.texteOuRien(dits.un("choix"))
                .lines()
                .map(ligne -> ligne.strip().replaceAll("\\s+", " "))
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }

    private List<String> cochees() {
        return lieu.offertes().stream().filter(dits.tous("valeurs")::contains).toList();
    }

    private int derniere() {
        return IntStream.rangeClosed(1, MARQUES)
                .filter(rang -> mot(rang) != null)
                .max()
                .orElse(0);
    }

    private @Nullable String mot(int rang) {
        return LectureDeSaisie.texte(dits.un(marque(rang)));
    }

    private List<Choix> lignesEnChoix() {
        var lignes = lignes();
        var connus = lieu.connue() == null ? List.<Choix>of() : lieu.connue().choix();
        var pris = new HashSet<>(reserves());
        connus.forEach(connu -> pris.add(connu.valeur()));
        var choix = new ArrayList<Choix>();
        for (int rang = 0; rang < lignes.size(); rang++) {
            var ligne = lignes.get(rang);
            var un = pareil(ligne, connus)
                    .or(redit(lignes, rang, connus))
                    .orElseGet(() -> new Choix(
                            Codes.pour(ligne, "reponse", code -> pris.contains(code) || ditDesAges(code)), ligne));
            pris.add(un.valeur());
            choix.add(un);
        }
        return choix;
    }

    private Optional<Choix> pareil(String ligne, List<Choix> connus) {
        return connus.stream()
                .filter(connu -> ligne.equals(lieu.mots().dire(Objects.requireNonNull(lieu.connue()), connu.valeur())))
                .findFirst();
    }

    private Supplier<Optional<Choix>> redit(List<String> lignes, int rang, List<Choix> connus) {
        return () -> lignes.size() == connus.size()
                        && connus.get(rang).libelle() != null
                        && lignes.stream()
                                        .filter(autre -> pareil(autre, connus).isEmpty())
                                        .count()
                                == 1
                ? Optional.of(new Choix(connus.get(rang).valeur(), lignes.get(rang)))
                : Optional.empty();
    }

    /** What already means something: a choice that one writes must not be taken for a district, an age, a kind of help. */
    private Set<String> reserves() {
        var reserves = new HashSet<>(lieu.mots().quartiers().keySet());
        reserves.add(MotsDesReponses.HORS_COMMUNE);
        reserves.add(TrancheDAge.INCONNU);
        Stream.<Code>of(TypeDAction.values()).map(Code::code).forEach(reserves::add);
        reserves.addAll(ListeDeLaVille.GENRES.valeurs(lieu.mots(), List.of()));
        return reserves;
    }

    /** Were it of no band of today: those of another day are read too. */
    private static boolean ditDesAges(String code) {
        return AgesReunis.lire(code).isPresent();
    }

    private static List<String> mots(QuestionDEnquete question, LieuDeQuestion lieu) {
        return question.choix().stream()
                .map(un -> lieu.mots().dire(question, un.valeur()))
                .toList();
    }

    /** What a question or an answer is known by, made from its words; nobody who writes a survey reads it. */
    static final class Codes {

        private static final int LONGUEUR = 40;

        private Codes() {}

        /** @param pris those of others, and those that already mean something else */
        static String pour(String mots, String sinon, Predicate<String> pris) {
            var base = base(mots, sinon);
            var code = base;
            for (int n = 2; pris.test(code); n++) {
                code = base + "_" + n;
            }
            return code;
        }

        private static String base(String mots, String sinon) {
            var plie = Normalizer.normalize(mots, Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .replace("\u0153", "oe")
                    .replace("\u00e6", "ae")
                    .replaceAll("\\p{M}", "")
                    .replaceAll("[^a-z0-9]+", "_");
            var court = plie.substring(0, Math.min(LONGUEUR, plie.length())).replaceAll("^_|_$", "");
            return court.isEmpty() ? sinon : court;
        }
    }
}
