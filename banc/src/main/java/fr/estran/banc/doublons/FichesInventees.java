package fr.estran.banc.doublons;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.personnes.registre.Population.Signalement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A register that never was, always the same for the same seed: as many people as are asked for, under names as common as
 * they are; couples, twins, and parents with their grown children, some of them of the same first name, who share a surname, an
 * address, often a telephone; and records that are somebody's second, typed on another day by somebody else.
 */
public final class FichesInventees {

    private static final String LETTRES = "abcdefghijklmnopqrstuvwxyz";
    private static final String CHIFFRES = "0123456789";
    private static final int MEMOIRE = 2000;

    /** One person, before it is known what of it their record holds. */
    private record Gens(
            int personne,
            String prenom,
            String nom,
            String genre,
            String naissance,
            String adresse,
            String telephone,
            @Nullable String courriel,
            String quartier) {

        int annee() {
            return Integer.parseInt(naissance.substring(0, 4));
        }
    }

    /** Words and how common they are. */
    private record Tirage(String[] mots, long[] cumuls) {

        String tirer(SplittableRandom hasard) {
            var la = Arrays.binarySearch(cumuls, hasard.nextLong(cumuls[cumuls.length - 1]));
            return mots[la >= 0 ? la + 1 : -la - 1];
        }
    }

    private final Tenue tenue;
    private final SplittableRandom hasard;
    private final Map<String, Tirage> tirages = lire();
    private final Set<String> feminins =
            Set.of(Objects.requireNonNull(tirages.get("F")).mots());
    private final FichesConnues fiches = new FichesConnues();
    private final Gens[] recents = new Gens[MEMOIRE];
    private int personnes;

    private FichesInventees(Tenue tenue, long graine) {
        this.tenue = tenue;
        hasard = new SplittableRandom(graine);
    }

    public static FichesConnues inventer(int nombre, long graine) {
        return inventer(Tenue.ORDINAIRE, nombre, graine);
    }

    public static FichesConnues inventer(Tenue tenue, int nombre, long graine) {
        var registre = new FichesInventees(tenue, graine);
        while (registre.fiches.gens().taille() < nombre) {
            registre.suivante();
        }
        return registre.fiches;
    }

    private void suivante() {
        var une = personne(
                null, naissance(1925 + (int) (hasard.nextDouble() * hasard.nextDouble() * 70)), tirer(genre()));
        noter(une);
        var foyer = hasard.nextDouble() / tenue.foyers;
        if (foyer < 0.7) {
            noter(personne(une, naissance(une.annee() + hasard.nextInt(-5, 6)), autrePrenom(une)));
        } else if (foyer < 0.95) {
            var enfant = naissance(une.annee() + hasard.nextInt(20, 36));
            noter(personne(une, enfant, sur(0.2) ? une.prenom : autrePrenom(une)));
        } else if (foyer < 1) {
            noter(personne(une, une.naissance, autrePrenom(une)));
        }
    }

    private void noter(Gens gens) {
        fiches.ajouter(dit(gens), "p" + gens.personne);
        recents[gens.personne % MEMOIRE] = gens;
        var autre = recents[hasard.nextInt(Math.min(personnes, MEMOIRE))];
        if (autre != null && sur(tenue.enDouble / (1 - tenue.enDouble))) {
            for (var fois = hasard.nextInt(tenue.doublesAuPlus); fois >= 0; fois--) {
                fiches.ajouter(abimer(dit(autre)), "p" + autre.personne);
            }
        }
    }

    /** @param parent of whose household they are: the name and the address, and often the telephone */
    private Gens personne(@Nullable Gens parent, String naissance, String prenom) {
        var nom = parent == null ? tirer(sur(0.4) ? "breton" : "nom") : parent.nom;
        var boite = (prenom + "." + nom).toLowerCase(Locale.ROOT).replace(" ", "");
        return new Gens(
                personnes++,
                prenom,
                nom,
                feminins.contains(prenom) ? "F" : "M",
                naissance,
                parent == null ? hasard.nextInt(1, 150) + " rue " + tirer("nom") + " " + tirer("nom") : parent.adresse,
                parent == null || sur(0.4) ? numero() : parent.telephone,
                sur(0.4) ? boite + hasard.nextInt(1, 99) + "@exemple.fr" : null,
                CHIFFRES.charAt(hasard.nextInt(4)) + "");
    }

    private String autrePrenom(Gens gens) {
        var prenom = tirer(genre());
        while (prenom.equals(gens.prenom)) {
            prenom = tirer(genre());
        }
        return prenom;
    }

    private String genre() {
        return sur(0.6) ? "F" : "M";
    }

    private String naissance(int annee) {
        return tenue.jours
                ? String.format(Locale.ROOT, "%d%02d%02d", annee, hasard.nextInt(1, 13), hasard.nextInt(1, 29))
                : Integer.toString(annee);
    }

    /** Nobody says all of it. */
    private Signalement dit(Gens gens) {
        return new Signalement(
                gens.prenom,
                gens.nom,
                gens.genre,
                sur(tenue.naissances) ? gens.naissance : null,
                sur(0.8 * tenue.coordonnees) ? gens.telephone : null,
                sur(tenue.coordonnees) ? gens.courriel : null,
                null,
                sur(0.5 * tenue.coordonnees) ? gens.adresse : null,
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
        for (var fois = hasard.nextInt(1, tenue.fautesAuPlus + 1); fois > 0; fois--) {
            switch (hasard.nextInt(9)) {
                case 0 -> prenom = faute(prenom);
                case 1, 2 -> nom = faute(nom);
                case 3 -> annee = sur(0.5) ? null : tenue.jours && sur(0.3) ? jourEtMois(annee) : faute(annee);
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

    private static @Nullable String jourEtMois(@Nullable String naissance) {
        return naissance == null
                ? null
                : naissance.substring(0, 4) + naissance.substring(6) + naissance.substring(4, 6);
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
