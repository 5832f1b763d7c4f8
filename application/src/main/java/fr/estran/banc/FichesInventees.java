package fr.estran.banc;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.rapprochement.Signalement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A register that never was, always the same for the same seed: as many people as are asked for, under names as common as
 * they are; couples, and parents with their grown children, who share a name, an address, often a telephone; and of ten
 * records one that is somebody's second, typed on another day by somebody else.
 */
public final class FichesInventees {

    private static final String LETTRES = "abcdefghijklmnopqrstuvwxyz";
    private static final String CHIFFRES = "0123456789";
    private static final double EN_DOUBLE = 0.1;
    private static final int MEMOIRE = 2000;

    /** One person, before it is known what of it their record holds. */
    private record Gens(
            int personne,
            String prenom,
            String nom,
            String genre,
            int annee,
            String adresse,
            String telephone,
            @Nullable String courriel,
            String quartier) {}

    /** Words and how common they are. */
    private record Tirage(String[] mots, long[] cumuls) {

        String tirer(SplittableRandom hasard) {
            var la = Arrays.binarySearch(cumuls, hasard.nextLong(cumuls[cumuls.length - 1]));
            return mots[la >= 0 ? la + 1 : -la - 1];
        }
    }

    private final SplittableRandom hasard;
    private final Map<String, Tirage> tirages = lire();
    private final FichesConnues fiches = new FichesConnues();
    private final Gens[] recents = new Gens[MEMOIRE];
    private int personnes;

    private FichesInventees(long graine) {
        hasard = new SplittableRandom(graine);
    }

    public static FichesConnues inventer(int nombre, long graine) {
        var registre = new FichesInventees(graine);
        while (registre.fiches.gens().taille() < nombre) {
            registre.suivante();
        }
        return registre.fiches;
    }

    private void suivante() {
        var une = personne(null, null, null, 1925 + (int) (hasard.nextDouble() * hasard.nextDouble() * 70), null);
        noter(une);
        var foyer = hasard.nextDouble();
        if (foyer < 0.20) {
            var ecart = foyer < 0.15 ? hasard.nextInt(-5, 6) : hasard.nextInt(20, 36);
            noter(personne(
                    une.nom,
                    une.adresse,
                    hasard.nextDouble() < 0.6 ? une.telephone : null,
                    une.annee + ecart,
                    une.prenom));
        }
    }

    private void noter(Gens gens) {
        fiches.ajouter(dit(gens), "p" + gens.personne);
        recents[gens.personne % MEMOIRE] = gens;
        var autre = recents[hasard.nextInt(Math.min(personnes, MEMOIRE))];
        if (autre != null && hasard.nextDouble() < EN_DOUBLE / (1 - EN_DOUBLE)) {
            fiches.ajouter(abimer(dit(autre)), "p" + autre.personne);
        }
    }

    private Gens personne(
            @Nullable String nom,
            @Nullable String adresse,
            @Nullable String telephone,
            int annee,
            @Nullable String autrePrenom) {
        var genre = hasard.nextDouble() < 0.6 ? "F" : "M";
        var prenom = tirer(genre);
        while (prenom.equals(autrePrenom)) {
            prenom = tirer(genre);
        }
        var deFamille = nom == null ? tirer(hasard.nextDouble() < 0.4 ? "breton" : "nom") : nom;
        var boite = (prenom + "." + deFamille).toLowerCase(Locale.ROOT).replace(" ", "");
        return new Gens(
                personnes++,
                prenom,
                deFamille,
                genre,
                annee,
                adresse == null ? hasard.nextInt(1, 150) + " rue " + tirer("nom") + " " + tirer("nom") : adresse,
                telephone == null ? numero() : telephone,
                hasard.nextDouble() < 0.4 ? boite + hasard.nextInt(1, 99) + "@exemple.fr" : null,
                CHIFFRES.charAt(hasard.nextInt(4)) + "");
    }

    /** Nobody says all of it. */
    private Signalement dit(Gens gens) {
        return new Signalement(
                gens.prenom,
                gens.nom,
                gens.genre,
                sur(0.85) ? String.valueOf(gens.annee) : null,
                sur(0.8) ? gens.telephone : null,
                gens.courriel,
                null,
                sur(0.5) ? gens.adresse : null,
                null,
                null,
                null,
                gens.quartier,
                null);
    }

    private Signalement abimer(Signalement dit) {
        var prenom = dit.prenom();
        var nom = dit.nom();
        var annee = dit.naissance();
        var telephone = dit.telephone();
        var courriel = dit.courriel();
        var adresse = dit.voie();
        for (var fois = hasard.nextInt(1, 4); fois > 0; fois--) {
            switch (hasard.nextInt(9)) {
                case 0 -> prenom = faute(prenom);
                case 1, 2 -> nom = faute(nom);
                case 3 -> annee = sur(0.5) ? null : faute(annee);
                case 4 -> telephone = sur(0.4) ? null : sur(0.3) ? numero() : faute(telephone);
                case 5 -> courriel = sur(0.5) ? null : faute(courriel);
                case 6 -> adresse = sur(0.5) ? null : faute(adresse);
                case 7 -> nom = nom != null && nom.startsWith("Le ") ? nom.replace(" ", "") : nom;
                default -> {
                    if (sur(0.3)) {
                        var premier = prenom;
                        prenom = nom;
                        nom = premier;
                    }
                }
            }
        }
        return new Signalement(
                prenom,
                nom,
                dit.genre(),
                annee,
                telephone,
                courriel,
                null,
                adresse,
                null,
                null,
                null,
                dit.region(),
                null);
    }

    private @Nullable String faute(@Nullable String mot) {
        if (mot == null || mot.length() < 2) {
            return mot;
        }
        var ici = hasard.nextInt(mot.length() - 1);
        var signes = Character.isDigit(mot.charAt(ici)) ? CHIFFRES : LETTRES;
        var signe = signes.charAt(hasard.nextInt(signes.length()));
        return switch (hasard.nextInt(4)) {
            case 0 -> mot.substring(0, ici) + signe + mot.substring(ici + 1);
            case 1 -> mot.substring(0, ici) + signe + mot.substring(ici);
            case 2 -> mot.substring(0, ici) + mot.substring(ici + 1);
            default -> mot.substring(0, ici) + mot.charAt(ici + 1) + mot.charAt(ici) + mot.substring(ici + 2);
        };
    }

    private boolean sur(double part) {
        return hasard.nextDouble() < part;
    }

    private String numero() {
        return (sur(0.6) ? "06" : "02") + (10_000_000 + hasard.nextInt(90_000_000));
    }

    private String tirer(String sorte) {
        return Objects.requireNonNull(tirages.get(sorte)).tirer(hasard);
    }

    private static Map<String, Tirage> lire() {
        try (var lignes = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FichesInventees.class.getResourceAsStream("/banc/noms.tsv")),
                StandardCharsets.UTF_8))) {
            return lignes.lines()
                    .filter(ligne -> !ligne.startsWith("#"))
                    .map(ligne -> ligne.split("\t"))
                    .collect(groupingBy(
                            cases -> cases[0],
                            java.util.stream.Collectors.collectingAndThen(
                                    java.util.stream.Collectors.toList(), sorte -> {
                                        var cumuls = sorte.stream()
                                                .mapToLong(cases -> Long.parseLong(cases[2]))
                                                .toArray();
                                        Arrays.parallelPrefix(cumuls, Long::sum);
                                        return new Tirage(
                                                sorte.stream()
                                                        .map(cases -> cases[1])
                                                        .toArray(String[]::new),
                                                cumuls);
                                    })));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
