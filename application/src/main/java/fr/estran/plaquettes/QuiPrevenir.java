package fr.estran.plaquettes;

import static java.util.stream.Collectors.toSet;

import fr.estran.commun.ActionId;
import fr.estran.commun.Jours;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.territoire.Lieux;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of what differs from the paper, whom to tell: those who have a place, and where the paper was left. */
@Service
@Transactional(readOnly = true)
class QuiPrevenir {

    private final PapiersPartis papiers;
    private final Places places;
    private final APrevenirRepository aPrevenir;
    private final Lieux lieux;
    private final Clock horloge;

    QuiPrevenir(PapiersPartis papiers, Places places, APrevenirRepository aPrevenir, Lieux lieux, Clock horloge) {
        this.papiers = papiers;
        this.places = places;
        this.aPrevenir = aPrevenir;
        this.lieux = lieux;
        this.horloge = horloge;
    }

    CeQuiDiffere du(TrimestreDuProgramme trimestre) {
        var papier = papiers.dernier(trimestre).orElse(null);
        var corrections = papiers.corrections(trimestre);
        var actions = corrections.stream()
                .map(Correction::action)
                .filter(Objects::nonNull)
                .collect(toSet());
        var restantes = places.des(actions);
        var finies = aPrevenir.finiesAvec(actions);
        var tirages = papiers.tirages(trimestre);
        return new CeQuiDiffere(
                papier,
                papier == null ? "" : Jours.dire(LocalDate.ofInstant(papier.quand(), horloge.getZone())),
                corrections.stream()
                        .map(correction -> new CeQuiDiffere.Vue(
                                correction,
                                correction.action() == null
                                        ? ici(correction, trimestre)
                                        : inscrits(correction.action(), restantes)
                                                + finies.getOrDefault(correction.action(), 0)))
                        .toList(),
                lieux.des(tirages.stream()
                        .flatMap(tirage -> tirage.lieux().stream())
                        .collect(toSet())),
                tirages.stream()
                        .flatMap(tirage -> Stream.of(tirage.ailleurs()))
                        .filter(ailleurs -> !ailleurs.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Of a venue, and of a kind of help: those who are to come there. */
    private int ici(Correction correction, TrimestreDuProgramme trimestre) {
        return switch (correction.sujet()) {
            case AIDE, LIEU ->
                aPrevenir.attendus(correction.lieu(), correction.type(), trimestre.periode(), horloge.instant());
            case JOINDRE, MOTS, SEANCE -> 0;
        };
    }

    private static int inscrits(ActionId action, Map<ActionId, PlacesRestantes> restantes) {
        var connues = restantes.get(action);
        return connues == null ? 0 : connues.prises() + connues.enAttente();
    }
}
