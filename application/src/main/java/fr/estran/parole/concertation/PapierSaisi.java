package fr.estran.parole.concertation;

import fr.estran.programme.souhaits.ReponseAuxSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.Thematique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the team types it, from a sheet or as it is told: the numbers that were ticked, in one field and without leaving
 * the keyboard, or boxes.
 *
 * @param envoi by chance, of the page on which it is typed: sent twice, it counts once
 */
public record PapierSaisi(Champs dits, UUID envoi) {

    static PapierSaisi lire(Champs dits) {
        return new PapierSaisi(dits, LectureDeSaisie.id(dits.un("envoi")).orElseGet(UUID::randomUUID));
    }

    Map<String, String> fautes(Messages m, int themes) {
        var fautes = new LinkedHashMap<String, String>();
        if (!nombres().stream()
                .allMatch(mot ->
                        mot.matches("\\d{1,3}") && Integer.parseInt(mot) >= 1 && Integer.parseInt(mot) <= themes)) {
            fautes.put("numeros", m.dire("faute.numeros", Map.of("n", themes)));
        } else if (nombres().isEmpty() && dits.tous("themes").isEmpty() && autre() == null) {
            fautes.put("numeros", m.dire("faute.aucun_theme"));
        }
        ReponsePublique.fauteDAutre(autre(), m).ifPresent(faute -> fautes.put("autre", faute));
        return fautes;
    }

    /** Another theme, in the words of the sheet. */
    public @Nullable String autre() {
        return LectureDeSaisie.uneLigne(dits.un("autre"));
    }

    ReponseAuxSouhaits reponse(List<Thematique> themes) {
        return new ReponseAuxSouhaits(envoi, codes(themes), autre());
    }

    /** Once there is no fault left. */
    private List<String> codes(List<Thematique> themes) {
        var numerotes = nombres().stream().map(Integer::parseInt).toList();
        return Stream.concat(
                        IntStream.rangeClosed(1, themes.size())
                                .filter(numerotes::contains)
                                .mapToObj(rang -> themes.get(rang - 1).code()),
                        dits.tous("themes").stream())
                .distinct()
                .toList();
    }

    private List<String> nombres() {
        return Stream.of(dits.dit("numeros").split("[\\s,;.+-]+"))
                .filter(mot -> !mot.isEmpty())
                .toList();
    }
}
