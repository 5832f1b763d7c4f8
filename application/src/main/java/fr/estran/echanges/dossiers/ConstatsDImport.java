package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is found in a folder: errors, told at once and counted; oddities, gathered by kind and told at the end. */
class ConstatsDImport {

    /** Of the lines that share an oddity, those that are named: enough to go and look. */
    private static final int LIGNES_NOMMEES = 10;

    private static final int VALEUR_MONTREE = 40;

    private static final Set<String> SANS_VALEUR = Set.of(
            "usagers",
            "usagers_fiche",
            "foyers",
            "benevoles",
            "lieux_pratique",
            "acteurs_suivi",
            "reunions_suivi",
            "reunions_decisions",
            "groupes",
            "messages_arrets");

    private final Messages messages = Messages.de("echanges/echanges");
    private final Suivi suivi;
    private final Map<Singularite, Lignes> singularites = new LinkedHashMap<>();
    private final Set<Constat> autres = new LinkedHashSet<>();
    private final Set<String> deWindows = new LinkedHashSet<>();
    private final Set<String> fichiersRefuses = new HashSet<>();
    private long erreurs;

    ConstatsDImport(Suivi suivi) {
        this.suivi = suivi;
    }

    private record Singularite(String fichier, String message) {}

    private static final class Lignes {

        private final List<Long> premieres = new ArrayList<>();
        private long nombre;
    }

    long erreurs() {
        return erreurs;
    }

    void refuserLeDossier(String message, Map<String, ?> valeurs) {
        dire("", messages.dire(message, valeurs));
    }

    void refuserLeFichier(String fichier, String message, Map<String, ?> valeurs) {
        fichiersRefuses.add(fichier);
        dire(
                fichier,
                messages.dire(
                        "erreur.fichier", Map.of("fichier", fichier, "attendu", messages.dire(message, valeurs))));
    }

    /** Whether a file could not be read to its end: that its rows are missing is then no fault of those that name them. */
    boolean aRefuse(Fichier fichier) {
        return fichiersRefuses.contains(fichier.nomComplet());
    }

    void refuserLaLigne(Fichier fichier, long ligne, String message, Map<String, ?> valeurs) {
        var attendu = messages.dire(message, valeurs);
        dire(
                fichier.nomComplet(),
                messages.dire(
                        "erreur.ligne",
                        Map.of("fichier", fichier.nomComplet(), "ligne", "" + ligne, "attendu", attendu)));
    }

    void refuserLaCellule(Fichier fichier, long ligne, Colonne colonne, @Nullable String valeur) {
        refuserLaCellule(fichier, ligne, colonne.nom(), PhraseAttendue.de(colonne.nature()), valeur);
    }

    void refuserLaCellule(
            Fichier fichier, long ligne, String colonne, String message, Map<String, ?> valeurs, @Nullable String lu) {
        refuserLaCellule(fichier, ligne, colonne, messages.dire(message, valeurs), lu);
    }

    void signaler(Fichier fichier, String message, long ligne) {
        var lignes = singularites.computeIfAbsent(new Singularite(fichier.nomComplet(), message), _ -> new Lignes());
        lignes.nombre++;
        if (lignes.premieres.size() < LIGNES_NOMMEES) {
            lignes.premieres.add(ligne);
        }
    }

    /** Told once for all of them: whoever saves one file in that way saves all. */
    void signalerDesLettresDeWindows(Fichier fichier) {
        deWindows.add(fichier.nomComplet());
    }

    void signalerUnFichierInconnu(String nom) {
        autres.add(new Constat(nom, messages.dire("constat.fichier_inconnu", Map.of("fichier", nom))));
    }

    void signalerUnFichierAbsent(Fichier absent, Fichier nommant, Colonne colonne) {
        autres.add(new Constat(
                nommant.nomComplet(),
                messages.dire(
                        "constat.fichier_absent",
                        Map.of(
                                "absent", absent.nomComplet(),
                                "fichier", nommant.nomComplet(),
                                "colonne", colonne.nom()))));
    }

    /** References are printed in figures and exports: they may be told. */
    void signalerLesDisparues(Fichier fichier, List<String> references) {
        signalerLesDisparues(fichier.nomComplet(), "constat.lignes_disparues", references);
    }

    /** Of a folder that was made of something else: whoever handed that in knows of no files of ours. */
    void signalerLesDisparuesDUneFeuille(Fichier fichier, List<String> references) {
        signalerLesDisparues("", "constat.disparues." + fichier.nom(), references);
    }

    private void signalerLesDisparues(String fichier, String message, List<String> references) {
        var nommees = references.stream()
                .limit(LIGNES_NOMMEES)
                .filter(r -> !r.isEmpty())
                .toList();
        autres.add(new Constat(
                fichier,
                messages.dire(
                        message,
                        Map.of(
                                "fichier", fichier,
                                "n", references.size(),
                                "references", String.join(", ", nommees),
                                "nommees", nommees.size(),
                                "autres", references.size() - nommees.size()))));
    }

    /** The oddities, in sentences. */
    List<Constat> tous() {
        return Stream.of(
                        deWindows.isEmpty() ? Stream.<Constat>empty() : Stream.of(lettresDeWindows()),
                        autres.stream(),
                        singularites.entrySet().stream()
                                .map(une -> new Constat(une.getKey().fichier(), phrase(une.getKey(), une.getValue()))))
                .flatMap(constats -> constats)
                .toList();
    }

    private Constat lettresDeWindows() {
        var valeurs = Map.of("fichiers", String.join(", ", deWindows), "n", deWindows.size());
        return new Constat(
                deWindows.size() == 1 ? deWindows.iterator().next() : "", messages.dire("constat.lettres", valeurs));
    }

    private String phrase(Singularite constat, Lignes lignes) {
        var nommees = String.join(
                ", ", lignes.premieres.stream().sorted().map(String::valueOf).toList());
        return messages.dire(
                "constat.phrase",
                Map.of(
                        "fichier", constat.fichier(),
                        "constat", messages.dire(constat.message(), Map.of("n", lignes.nombre)),
                        "lignes", nommees,
                        "nommees", lignes.premieres.size(),
                        "autres", lignes.nombre - lignes.premieres.size()));
    }

    private void refuserLaCellule(
            Fichier fichier, long ligne, String colonne, String attendu, @Nullable String valeur) {
        dire(
                fichier.nomComplet(),
                messages.dire(
                        "erreur.cellule",
                        Map.of(
                                "fichier",
                                fichier.nomComplet(),
                                "ligne",
                                "" + ligne,
                                "colonne",
                                colonne,
                                "attendu",
                                attendu,
                                "lu",
                                lu(fichier, valeur))));
    }

    /** Of people, and of how one gets in, nothing is printed but a length: the screen of an import is seen by many. */
    private String lu(Fichier fichier, @Nullable String valeur) {
        if (valeur == null) {
            return messages.dire("lu.rien");
        }
        if (SANS_VALEUR.contains(fichier.nom())) {
            return messages.dire("lu.longueur", Map.of("n", valeur.length()));
        }
        var lisible = valeur.replaceAll("\\p{Cntrl}", " ");
        var court = lisible.length() <= VALEUR_MONTREE ? lisible : lisible.substring(0, VALEUR_MONTREE) + "…";
        return messages.dire("lu.valeur", Map.of("valeur", court));
    }

    private void dire(String fichier, String phrase) {
        erreurs++;
        suivi.erreur(new Constat(fichier, phrase));
    }
}
