package fr.estran.echanges.classeurs;

import fr.estran.socle.dossier.Egards;
import fr.estran.socle.dossier.Egards.Borne;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files that are made of a sheet, and what they owe to what is there: no more is changed than the sheet can say. */
final class FormeEcrite {

    static final Map<String, List<String>> DE_SEANCES = Map.ofEntries(
            Map.entry("conseillers", List.of("id", "prenom", "nom", "entree")),
            Map.entry("lieux", List.of("id", "nom")),
            Map.entry("quartiers", List.of("code", "nom")),
            Map.entry("thematiques", List.of("code", "libelle", "champ")),
            Map.entry(
                    "usagers",
                    List.of(
                            "id",
                            "prenom",
                            "nom",
                            "genre",
                            "annee_naissance",
                            "situation",
                            "quartier",
                            "telephone",
                            "courriel")),
            Map.entry("actions", List.of("id", "type", "titre", "thematique", "trimestre")),
            Map.entry("seances", List.of("id", "action", "lieu", "debut", "fin", "statut", "heure_connue")),
            Map.entry("seances_conseillers", List.of("seance", "conseiller")),
            Map.entry("participations", List.of("seance", "usager", "presence", "demande", "tranche")),
            Map.entry("affluence", List.of("seance", "anonymes")),
            Map.entry("effectifs", List.of("seance", "tranche", "nombre")),
            Map.entry("effectifs_genres", List.of("seance", "genre", "nombre")),
            Map.entry("effectifs_situations", List.of("seance", "situation", "nombre")),
            Map.entry("demandes", List.of("seance", "demande", "nombre")));

    /** A sheet of mere numbers says nothing of who came, and takes away nobody who was noted since. */
    static final Set<String> DE_PERSONNES = Set.of("usagers", "quartiers", "participations");

    private FormeEcrite() {}

    static Egards egardsDeSeances() {
        var tenues = new HashMap<String, Set<String>>();
        DE_SEANCES.forEach((fichier, entete) -> tenues.put(fichier, Set.copyOf(entete)));
        Set.of("lieux", "quartiers", "thematiques", "usagers").forEach(fichier -> tenues.put(fichier, Set.of()));
        tenues.put("conseillers", Set.of("entree"));
        return new Egards(
                tenues,
                Map.of(
                        "conseillers.entree",
                        Borne.AU_PLUS_TOT,
                        "participations.demande",
                        Borne.SI_DIT,
                        "participations.tranche",
                        Borne.SI_DIT),
                Map.of("seances", PorteFeuillesConnues.ATTENDUES),
                PorteFeuillesConnues.ACQUISES);
    }

    /**
     * Of rows that a sheet describes, what its cells say; what they leave blank stays, and so does what makes them known.
     *
     * @param sauf columns by which they are known, which a sheet may write otherwise
     */
    static Egards egardsDe(Map<String, List<String>> entetes, Set<String> nommes, Set<String> sauf) {
        var tenues = new HashMap<String, Set<String>>();
        entetes.forEach((fichier, entete) -> tenues.put(
                fichier,
                entete.stream().filter(colonne -> !sauf.contains(colonne)).collect(Collectors.toSet())));
        nommes.forEach(fichier -> tenues.put(fichier, Set.of()));
        return new Egards(
                tenues,
                entetes.entrySet().stream()
                        .flatMap(
                                fichier -> fichier.getValue().stream().map(colonne -> fichier.getKey() + "." + colonne))
                        .collect(Collectors.toMap(Function.identity(), _ -> Borne.SI_DIT)),
                Map.of(),
                Map.of());
    }
}
