package fr.estran.bilan.consultation;

import fr.estran.bilan.statistiques.Chapitre;
import fr.estran.bilan.statistiques.Selection;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What is asked of the figures, as its address says it: the address can be kept and sent to a colleague.
 *
 * @param champs what was typed and chosen, as it was
 * @param demandee the period as it was asked for
 * @param periode the one that is counted: one that is not over is compared as far as there are records
 * @param visee the one that it was to be compared with, as far as it has gone by
 * @param avant the same, if there are records of all of it
 * @param fautes what is wrong with it, by field: then nothing is counted
 */
public record Demande(
        SequencedMap<String, String> champs,
        Chapitre section,
        Periode demandee,
        Periode periode,
        @Nullable Periode visee,
        @Nullable Periode avant,
        Selection selection,
        SequencedMap<String, String> fautes) {

    private static final Messages MESSAGES = Messages.de("bilan/consultation");

    private static final List<String> CHAMPS = Stream.concat(
                    Stream.of("section", "annee", "partie", "du", "au", "comparer"),
                    Filtre.TOUS.stream().map(Filtre::code))
            .toList();

    private static final int LONGUEUR_AU_PLUS = 200;

    static Demande lire(MultiValueMap<String, String> parametres, Regard regard) {
        var champs = new LinkedHashMap<String, String>();
        for (var champ : CHAMPS) {
            var valeur = parametres.getFirst(champ);
            if (valeur != null && !valeur.isBlank()) {
                champs.put(
                        champ,
                        valeur.strip().substring(0, Math.min(valeur.strip().length(), LONGUEUR_AU_PLUS)));
            }
        }
        champs.putIfAbsent("annee", Integer.toString(anneeParDefaut(regard.jour())));
        var fautes = new LinkedHashMap<String, String>();
        var section = Code.lire(Chapitre.class, champs.get("section"));
        var periode = PeriodeDemandee.lire(champs, MESSAGES);
        fautes.putAll(periode.fautes());
        var comparaison = Code.lire(Comparaison.class, champs.getOrDefault("comparer", Comparaison.AN.code()));
        if (comparaison.isEmpty()) {
            fautes.put("comparer", MESSAGES.dire("faute.comparer"));
        }
        var demandee = periode.periode().orElse(Periode.annee(anneeParDefaut(regard.jour())));
        var passee = regard.passee(demandee).orElse(demandee);
        var visee = regard.passee(demandee).isEmpty()
                ? null
                : comparaison.orElse(Comparaison.RIEN).de(demandee, passee);
        var avant = visee != null
                        && regard.couvre(visee)
                        && regard.finDesReleves(demandee, visee).isEmpty()
                ? visee
                : null;
        return new Demande(
                champs,
                section.orElse(Chapitre.ENSEMBLE),
                demandee,
                avant == null ? demandee : passee,
                visee,
                avant,
                selection(champs, regard, fautes),
                fautes);
    }

    private static Selection selection(Map<String, String> champs, Regard regard, Map<String, String> fautes) {
        var selection = Selection.AUCUNE;
        for (var filtre : Filtre.TOUS) {
            var valeur = champs.get(filtre.code());
            if (valeur == null) {
                continue;
            }
            if (!regard.filtres().contains(filtre)) {
                fautes.put("filtres", MESSAGES.dire("faute.filtre_ferme"));
            } else if (!regard.choix(filtre).containsKey(valeur)) {
                fautes.put(
                        filtre.code(),
                        MESSAGES.dire(
                                "faute." + filtre.code(),
                                regard.noms().lexique().valeurs()));
            } else {
                selection = selection.avec(filtre, valeur);
            }
        }
        return selection;
    }

    /** In its first quarter a year says little yet: one looks at the year before. */
    private static int anneeParDefaut(LocalDate jour) {
        return jour.getMonthValue() <= 3 ? jour.getYear() - 1 : jour.getYear();
    }

    public boolean claire() {
        return fautes.isEmpty();
    }

    /** Whether a comparison was asked for, and there is nothing to compare yet. */
    boolean sansReleve() {
        return visee == null && !champ("comparer").equals(Comparaison.RIEN.code());
    }

    /** Whether it is counted as far as there are records, and no further. */
    boolean ecourtee() {
        return !periode.equals(demandee);
    }

    public String champ(String nom) {
        return champs.getOrDefault(nom, "");
    }

    public @Nullable String faute(String nom) {
        return fautes.get(nom);
    }

    /** The address of another page that asks the same, and more: pairs of a parameter and its value. */
    public String adresse(String chemin, String... autres) {
        var parametres = new LinkedHashMap<>(champs);
        var suite = Stream.<String>builder();
        for (int i = 0; i < autres.length; i += 2) {
            parametres.remove(autres[i]);
            suite.add(autres[i] + "=" + encoder(autres[i + 1]));
        }
        return Stream.concat(
                        parametres.entrySet().stream()
                                .map(parametre -> parametre.getKey() + "=" + encoder(parametre.getValue())),
                        suite.build())
                .collect(Collectors.joining("&", chemin + "?", ""));
    }

    /** The page of the same period and section, without filters. */
    String sansFiltre() {
        return champs.entrySet().stream()
                .filter(champ ->
                        Filtre.TOUS.stream().noneMatch(filtre -> filtre.code().equals(champ.getKey())))
                .map(champ -> champ.getKey() + "=" + encoder(champ.getValue()))
                .collect(Collectors.joining("&", "/statistiques?", ""));
    }

    private static String encoder(String valeur) {
        return UriUtils.encode(valeur, StandardCharsets.UTF_8);
    }

    /** What a period is compared with. */
    enum Comparaison implements Code {
        AN,
        AVANT,
        RIEN;

        /** For a period that is not over, as many days as have gone by. */
        @Nullable Periode de(Periode periode, Periode passee) {
            return switch (this) {
                case AN -> passee.unAnAvant();
                case AVANT ->
                    passee.equals(periode)
                            ? periode.precedente()
                            : periode.precedente().auPlus(passee);
                case RIEN -> null;
            };
        }
    }
}
