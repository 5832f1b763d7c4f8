package fr.estran.site;

import fr.estran.programme.SeancePrevue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A week of sessions, from its Monday, laid out by whoever holds them or by where they are held. */
public record Semaine(LocalDate lundi, List<SeancePrevue> seances) {

    /** @param seances of that person or at that place, in the order of their hours */
    public record Rangee(String nom, List<SeancePrevue> seances) {

        public List<SeancePrevue> du(LocalDate jour) {
            return seances.stream()
                    .filter(seance -> seance.debut().toLocalDate().equals(jour))
                    .toList();
        }
    }

    static LocalDate lundi(LocalDate jour) {
        return jour.minusDays(jour.getDayOfWeek().getValue() - 1L);
    }

    /** From Monday to Friday, and further where there is a session. */
    public List<LocalDate> jours() {
        return lundi.datesUntil(lundi.plusDays(7))
                .filter(jour -> jour.isBefore(lundi.plusDays(5)) || !du(jour).isEmpty())
                .toList();
    }

    public List<SeancePrevue> du(LocalDate jour) {
        return new Rangee("", seances).du(jour);
    }

    /** Sessions that nobody holds yet stand under an empty name, first. */
    public List<Rangee> parConseiller() {
        return rangees(seance -> seance.conseillers().isEmpty() ? List.of("") : seance.conseillers());
    }

    public List<Rangee> parLieu() {
        return rangees(seance -> seance.lieu() == null ? List.of("") : List.of(seance.lieu()));
    }

    private List<Rangee> rangees(Function<SeancePrevue, List<String>> noms) {
        return seances.stream()
                .flatMap(seance -> noms.apply(seance).stream())
                .distinct()
                .sorted()
                .map(nom -> new Rangee(
                        nom,
                        seances.stream()
                                .filter(seance -> noms.apply(seance).contains(nom))
                                .toList()))
                .toList();
    }
}
