package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of the State's export of activities that we read, by how their names begin. */
enum ColonneCoop {
    DATE("date"),
    PRENOM("prenom du mediateur"),
    NOM("nom du mediateur"),
    TYPE("type"),
    PARTICIPANTS("participants"),
    BENEFICIAIRE("beneficiaire"),
    CANAL("canaux d accompagnement", "canal"),
    LIEU("nom du lieu"),
    ADRESSE("adresse"),
    COMMUNE("commune"),
    CODE_POSTAL("code postal"),
    DUREE("duree"),
    TITRE("nom de l atelier"),
    MATERIEL("materiel"),
    THEMES("thematique"),
    ETIQUETTES("tags"),
    DEMARCHE("nom de la demarche"),
    NIVEAU("niveau d autonomie", "niveau"),
    REORIENTE("beneficiaire reoriente"),
    REDIRECTION("structure de redirection"),
    HABITE("commune du beneficiaire"),
    GENRE("genre"),
    TRANCHE("tranche d age"),
    STATUT("statut"),
    NOTES("notes"),
    ID("id cra");

    private final List<String> debuts;

    ColonneCoop(String... debuts) {
        this.debuts = List.of(debuts);
    }

    /** Empty for what is not the header of that table. */
    static Optional<Map<ColonneCoop, Integer>> dans(RangeeDeFeuille entete) {
        var noms = entete.cellules().stream()
                .map(cellule -> Ecritures.nus(cellule.texte()))
                .toList();
        if (!noms.contains("date") || !noms.contains("type") || !noms.contains("id cra")) {
            return Optional.empty();
        }
        var places = new EnumMap<ColonneCoop, Integer>(ColonneCoop.class);
        for (var colonne : values()) {
            colonne.place(noms).ifPresent(place -> places.put(colonne, place));
        }
        return Optional.of(places);
    }

    /** The name itself before one that only begins like it: "Commune" comes before "Commune du bénéficiaire". */
    private Optional<Integer> place(List<String> noms) {
        return debuts.stream()
                .flatMap(debut -> IntStream.concat(
                                IntStream.range(0, noms.size())
                                        .filter(place -> noms.get(place).equals(debut)),
                                IntStream.range(0, noms.size())
                                        .filter(place -> seulement(debut)
                                                && noms.get(place).startsWith(debut)))
                        .boxed())
                .findFirst();
    }

    /** These are words by which the names of other columns begin. */
    private static boolean seulement(String debut) {
        return !List.of("date", "type", "beneficiaire", "commune", "code postal", "code insee", "adresse")
                .contains(debut);
    }
}
