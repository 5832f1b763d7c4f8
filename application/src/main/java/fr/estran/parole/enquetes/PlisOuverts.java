package fr.estran.parole.enquetes;

import fr.estran.socle.secrets.Sceau;
import java.util.ArrayList;
import java.util.Comparator;
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
        for (var ligne : parVoie(lignes)) {
            var ouvert = ouvrir(enquete, ligne, ouverture, sceau);
            if (ouvert.isEmpty()) {
                illisibles++;
            } else if (vus.add(ouvert.get().alea())) {
                parVoie.computeIfAbsent(voie(ligne, ouvert.get()), _ -> new ArrayList<>())
                        .add(ouvert.get().bulletin());
            }
        }
        return new PlisOuverts(parVoie, illisibles);
    }

    /** Links first: one that was copied among the team's sheets stays one that came by a link. */
    private static List<UrneRepository.Ligne> parVoie(List<UrneRepository.Ligne> lignes) {
        return lignes.stream()
                .sorted(Comparator.comparing(UrneRepository.Ligne::voie))
                .toList();
    }

    /** What was sealed by the server tells of itself whether it was a sheet, which the team has read; the others came by a link. */
    private static VoieDeReponse voie(UrneRepository.Ligne ligne, PliScelle pli) {
        return switch (ligne.voie()) {
            case LIEN, EQUIPE -> ligne.voie();
            case ANCIENNE -> pli.deLEquipe() ? VoieDeReponse.EQUIPE : VoieDeReponse.LIEN;
        };
    }

    private static Optional<PliScelle> ouvrir(
            Enquete enquete, UrneRepository.Ligne ligne, Ouverture ouverture, Sceau sceau) {
        return switch (ligne.voie()) {
            case LIEN, EQUIPE -> PliScelle.ouvrir(enquete, ligne.contenu(), ouverture);
            case ANCIENNE -> PliScelle.ouvrirAncien(enquete, ligne.contenu(), sceau);
        };
    }

    boolean dicible(boolean sansLesLiens) {
        return bulletins(sansLesLiens).size() >= Depouille.SEUIL && (sansLesLiens || !petite(VoieDeReponse.LIEN));
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
