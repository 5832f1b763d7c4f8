package fr.estran.programme.affiche;

import static java.util.stream.Collectors.toSet;

import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.APrevenirRepository.Endroit;
import fr.estran.programme.affiche.CeQuiDiffere.Ecart;
import fr.estran.programme.affiche.CeQuiDiffere.Vue;
import fr.estran.socle.commun.ActionId;
import fr.estran.ville.territoire.Lieux;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of what differs from the paper, whom to tell: those who have a place, and where the paper was left. */
@Service
@Transactional(readOnly = true)
class QuiPrevenir {

    private final RedactionDePlaquette redaction;
    private final PapiersPartis papiers;
    private final Places places;
    private final APrevenirRepository aPrevenir;
    private final Lieux lieux;
    private final Clock horloge;

    QuiPrevenir(
            RedactionDePlaquette redaction,
            PapiersPartis papiers,
            Places places,
            APrevenirRepository aPrevenir,
            Lieux lieux,
            Clock horloge) {
        this.redaction = redaction;
        this.papiers = papiers;
        this.places = places;
        this.aPrevenir = aPrevenir;
        this.lieux = lieux;
        this.horloge = horloge;
    }

    CeQuiDiffere du(TrimestreDuProgramme trimestre) {
        var ecart = papiers.ecart(trimestre, () -> redaction.ecrire(trimestre));
        var tirages = papiers.tirages(trimestre);
        return new CeQuiDiffere(
                ecart.map(Ecart::papier).orElse(null),
                vues(ecart.map(Ecart::corrections).orElse(List.of()), trimestre),
                lieux.des(tirages.stream()
                        .flatMap(tirage -> tirage.lieux().stream())
                        .collect(toSet())),
                tirages.stream()
                        .flatMap(tirage -> Stream.of(tirage.ailleurs()))
                        .filter(ailleurs -> !ailleurs.isEmpty())
                        .distinct()
                        .toList());
    }

    private List<Vue> vues(List<Correction> corrections, TrimestreDuProgramme trimestre) {
        var actions = corrections.stream()
                .map(Correction::action)
                .filter(Objects::nonNull)
                .collect(toSet());
        var restantes = places.des(actions);
        var finies = aPrevenir.finiesAvec(actions);
        var endroits = corrections.stream().flatMap(QuiPrevenir::ou).distinct().toList();
        var attendus = aPrevenir.attendus(endroits, trimestre.periode(), horloge.instant());
        return corrections.stream()
                .map(correction -> new Vue(
                        correction,
                        correction.action() == null
                                ? ou(correction)
                                        .mapToInt(la -> attendus.getOrDefault(la, 0))
                                        .sum()
                                : inscrits(correction.action(), restantes)
                                        + finies.getOrDefault(correction.action(), 0)))
                .toList();
    }

    /** Of a venue, and of a kind of help: where those are to come who are to be told. */
    private static Stream<Endroit> ou(Correction correction) {
        return switch (correction.sujet()) {
            case AIDE, LIEU -> Stream.of(new Endroit(correction.lieu(), correction.type()));
            case JOINDRE, MOTS, SEANCE -> Stream.of();
        };
    }

    private static int inscrits(ActionId action, Map<ActionId, PlacesRestantes> restantes) {
        var connues = restantes.get(action);
        return connues == null ? 0 : connues.prises() + connues.enAttente();
    }
}
