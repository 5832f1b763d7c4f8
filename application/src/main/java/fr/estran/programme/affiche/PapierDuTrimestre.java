package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;

import fr.estran.programme.AuSujetDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Carte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On the page of a quarter: its leaflet, and what is no longer as the paper says. */
@Component
record PapierDuTrimestre(PapiersPartis papiers, RedactionDePlaquette redaction, Clock horloge)
        implements AuSujetDuTrimestre {

    private static final int RANG = 30;

    /** When a paper is made. */
    private static final int SEMAINES_AVANT = 8;

    @Override
    public List<Carte> du(TrimestreDuProgramme trimestre) {
        var adresse = "/equipe/plaquettes/" + trimestre.code();
        var parti = papiers.ecart(trimestre, () -> redaction.ecrire(trimestre))
                .map(ecart -> differe(ecart.corrections().size(), adresse))
                .orElseGet(() -> lequel(trimestre, adresse));
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("sujet"),
                Stream.concat(parti, Stream.of(new Carte.Ligne(MESSAGES.dire("sujet.voir"), adresse)))
                        .toList()));
    }

    private static Stream<Carte.Ligne> differe(int corrections, String adresse) {
        return corrections == 0
                ? Stream.of()
                : Stream.of(
                        new Carte.Ligne(MESSAGES.dire("sujet.differe", "n", corrections), adresse + "/corrections"));
    }

    /** Nobody says it unasked: asked from the weeks in which it is made, until the quarter is over. */
    private Stream<Carte.Ligne> lequel(TrimestreDuProgramme trimestre, String adresse) {
        var aujourdhui = LocalDate.now(horloge);
        var periode = trimestre.periode();
        var temps =
                !aujourdhui.isBefore(periode.debut().minusWeeks(SEMAINES_AVANT)) && aujourdhui.isBefore(periode.fin());
        return temps && redaction.publie(trimestre)
                ? Stream.of(new Carte.Ligne(MESSAGES.dire("sujet.lequel"), adresse))
                : Stream.of();
    }
}
