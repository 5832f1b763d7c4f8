package fr.estran.concertation;

import fr.estran.commun.Champs;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.Messages;
import fr.estran.thematiques.Thematique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sheet as it is typed: the numbers that were ticked, in one field and without leaving the keyboard, or boxes.
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
        } else if (nombres().isEmpty() && dits.tous("themes").isEmpty()) {
            fautes.put("numeros", m.dire("faute.aucun_theme"));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    List<String> codes(List<Thematique> themes) {
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
