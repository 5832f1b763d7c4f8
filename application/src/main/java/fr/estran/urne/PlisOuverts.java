package fr.estran.urne;

import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.scelles.Sceau;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The forms of a survey, opened together, by the way by which they came. What the team typed it has read: taken from the whole, what is left
 * came by links. So by each way eleven came, or nobody.
 *
 * <p>Rule: eleven by a link.
 */
record PlisOuverts(Map<VoieDeReponse, List<Bulletin>> parVoie, int illisibles) {

    /** Of a form that was copied, each copy is the same as the others inside: one of them is counted. */
    static PlisOuverts de(Enquete enquete, List<UrneRepository.Ligne> lignes, Ouverture ouverture, Sceau sceau) {
        var vus = new HashSet<String>();
        var parVoie = new EnumMap<VoieDeReponse, List<Bulletin>>(VoieDeReponse.class);
        int illisibles = 0;
        for (var voie : VoieDeReponse.values()) {
            var siennes = lignes.stream().filter(ligne -> ligne.voie() == voie).toList();
            var plis = siennes.stream()
                    .map(ligne -> ouvrir(enquete, ligne, ouverture, sceau))
                    .flatMap(Optional::stream)
                    .toList();
            illisibles += siennes.size() - plis.size();
            parVoie.put(
                    voie,
                    plis.stream()
                            .filter(pli -> vus.add(pli.alea()))
                            .map(PliScelle::bulletin)
                            .toList());
        }
        return new PlisOuverts(parVoie, illisibles);
    }

    private static Optional<PliScelle> ouvrir(
            Enquete enquete, UrneRepository.Ligne ligne, Ouverture ouverture, Sceau sceau) {
        return switch (ligne.voie()) {
            case LIEN, EQUIPE -> PliScelle.ouvrir(enquete, ligne.contenu(), ouverture);
            case ANCIENNE -> PliScelle.ouvrirAncien(enquete, ligne.contenu(), sceau);
        };
    }

    boolean dicible(boolean sansLesLiens) {
        return bulletins(sansLesLiens).size() >= Depouille.SEUIL
                && (sansLesLiens || !petite(VoieDeReponse.LIEN))
                && !petite(VoieDeReponse.ANCIENNE);
    }

    /** Too few came by a link, and the rest is enough without them. */
    boolean sansLesLiens() {
        return petite(VoieDeReponse.LIEN) && dicible(true);
    }

    List<Bulletin> bulletins(boolean sansLesLiens) {
        return Stream.of(VoieDeReponse.values())
                .filter(voie -> !(sansLesLiens && voie == VoieDeReponse.LIEN))
                .flatMap(voie -> de(voie).stream())
                .toList();
    }

    private boolean petite(VoieDeReponse voie) {
        return !de(voie).isEmpty() && de(voie).size() < Depouille.SEUIL;
    }

    private List<Bulletin> de(VoieDeReponse voie) {
        return parVoie.getOrDefault(voie, List.of());
    }
}
