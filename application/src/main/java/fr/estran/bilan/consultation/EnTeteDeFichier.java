package fr.estran.bilan.consultation;

import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.socle.vocabulaire.Structure;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What figures that are taken away are figures of: at the head of the file, and in its name.
 *
 * @param chiffre what they are called
 * @param periodes theirs and, if they are compared, the other
 * @param remarques what must be known to read them
 */
record EnTeteDeFichier(
        Structure structure,
        Demande demande,
        Regard regard,
        String chiffre,
        String regle,
        List<String> periodes,
        List<String> remarques) {

    private static final int COMMUNE_AU_PLUS = 25;
    private static final int CHIFFRE_AU_PLUS = 55;
    private static final int PERIODE_AU_PLUS = 45;
    private static final int FILTRE_AU_PLUS = 36;
    private static final int FILTRES_AU_PLUS = 110;

    /** The same lines in the same order in every file: a program knows where the table begins. */
    SequencedMap<String, String> mentions() {
        var mentions = new LinkedHashMap<String, String>();
        mentions.put(phrase("entete.commune"), structure.commune());
        mentions.put(phrase("entete.service"), structure.nom());
        mentions.put(phrase("entete.chiffre"), chiffre);
        mentions.put(phrase("entete.regle"), regle);
        mentions.put(phrase("entete.periode"), periodes.getFirst());
        mentions.put(
                phrase("entete.comparaison"),
                periodes.size() > 1 ? periodes.getLast() : phrase("entete.sans_comparaison"));
        var filtres = libelles().filtres(demande.selection());
        mentions.put(phrase("entete.filtres"), dire(filtres, " ; ", "entete.sans_filtre"));
        mentions.put(phrase("entete.remarques"), dire(remarques, " ", "entete.sans_remarque"));
        mentions.put(phrase("entete.jour"), LibellesDEcran.jour(regard.jour()));
        return mentions;
    }

    /** Above a chart: first what it shows, then what its own legend does not say. */
    List<String> legende() {
        var mentions = mentions();
        mentions.remove(phrase("entete.chiffre"));
        mentions.remove(phrase("entete.comparaison"));
        mentions.remove(phrase("entete.remarques"), phrase("entete.sans_remarque"));
        return Stream.concat(
                        Stream.of(chiffre),
                        mentions.entrySet().stream()
                                .map(mention -> LibellesDEcran.dire(mention.getKey(), mention.getValue())))
                .toList();
    }

    /** Letters and figures that any system takes. A counsellor goes by their reference: a name would tell who is counted. */
    String nomDeFichier() {
        var filtres = demande.selection().valeurs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choix -> choix.getKey().code() + " " + nom(choix.getKey(), choix.getValue()))
                .map(filtre -> simple(filtre, FILTRE_AU_PLUS))
                .collect(Collectors.joining("_"));
        return Stream.of(
                        simple(structure.commune(), COMMUNE_AU_PLUS),
                        simple(chiffre, CHIFFRE_AU_PLUS),
                        simple(periodes.getFirst(), PERIODE_AU_PLUS),
                        couper(filtres, FILTRES_AU_PLUS),
                        regard.jour().toString())
                .filter(mot -> !mot.isEmpty())
                .collect(Collectors.joining("_"));
    }

    private String nom(Filtre filtre, String valeur) {
        return filtre == Filtre.CONSEILLER ? valeur : libelles().nom(filtre, valeur);
    }

    private LibellesDEcran libelles() {
        return new LibellesDEcran(regard.noms());
    }

    private static String simple(String texte, int auPlus) {
        var lettres = Normalizer.normalize(
                        texte.toLowerCase(Locale.FRENCH).replace("\u0153", "oe").replace("\u00E6", "ae"),
                        Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return couper(lettres.startsWith("-") ? lettres.substring(1) : lettres, auPlus);
    }

    private static String couper(String mots, int auPlus) {
        return mots.substring(0, Math.min(mots.length(), auPlus)).replaceAll("[-_]+$", "");
    }

    private static String dire(List<String> dits, String entre, String sans) {
        return dits.isEmpty() ? phrase(sans) : String.join(entre, dits);
    }

    private static String phrase(String cle) {
        return LibellesDEcran.MESSAGES.dire(cle);
    }
}
