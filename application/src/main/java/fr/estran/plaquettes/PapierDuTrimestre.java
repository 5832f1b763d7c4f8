package fr.estran.plaquettes;

import fr.estran.commun.Carte;
import fr.estran.programme.AuSujetDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On the page of a quarter: its leaflet, and what is no longer as the paper says. */
@Component
class PapierDuTrimestre implements AuSujetDuTrimestre {

    private static final int RANG = 30;

    private final PapiersPartis papiers;

    PapierDuTrimestre(PapiersPartis papiers) {
        this.papiers = papiers;
    }

    @Override
    public List<Carte> du(TrimestreDuProgramme trimestre) {
        var m = MotsDePlaquette.MESSAGES;
        var adresse = "/equipe/plaquettes/" + trimestre.code();
        var corrections = papiers.corrections(trimestre).size();
        var differe = corrections == 0
                ? Stream.<Carte.Ligne>empty()
                : Stream.of(
                        new Carte.Ligne(m.dire("sujet.differe", Map.of("n", corrections)), adresse + "/corrections"));
        return List.of(new Carte(
                RANG,
                m.dire("sujet"),
                Stream.concat(differe, Stream.of(new Carte.Ligne(m.dire("sujet.voir"), adresse)))
                        .toList()));
    }
}
