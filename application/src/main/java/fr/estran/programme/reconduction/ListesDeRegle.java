package fr.estran.programme.reconduction;

import fr.estran.socle.commun.Code;
import fr.estran.socle.pages.Option;
import fr.estran.socle.temps.Epoque;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a rule may be put right to, as it is read. */
public record ListesDeRegle(List<Option> rythmes, List<Option> jours, List<Option> epoques) {

    static final ListesDeRegle LISTES = new ListesDeRegle(
            SaisieDeRegle.RYTHMES.stream()
                    .map(rythme -> new Option(rythme, Paroles.M.dire("rythme." + rythme)))
                    .toList(),
            Stream.of(DayOfWeek.values())
                    .map(jour -> new Option(
                            String.valueOf(jour.getValue()), jour.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                    .toList(),
            Stream.of(Epoque.values())
                    .map(Code::code)
                    .map(epoque -> new Option(epoque, Paroles.M.dire("epoque." + epoque)))
                    .toList());

    /** With that which a rule has already, where it has no line here; or with none. */
    public List<Option> rythmes(SaisieDeRegle saisie, boolean libre) {
        var premier = libre
                ? Stream.of(new Option("", Paroles.M.dire("rythme.aucun")))
                : saisie.rythme().equals(SaisieDeRegle.TEL_QUEL)
                        ? Stream.of(new Option(SaisieDeRegle.TEL_QUEL, Paroles.M.dire("rythme.tel_quel")))
                        : Stream.<Option>empty();
        return Stream.concat(premier, rythmes.stream()).toList();
    }

    public static List<Option> avecPersonne(List<Option> qui, SaisieDeRegle saisie) {
        var premiers = saisie.conseiller().equals(SaisieDeRegle.TEL_QUEL)
                ? Stream.of(new Option(SaisieDeRegle.TEL_QUEL, Paroles.M.dire("qui.tels_quels")), personne())
                : Stream.of(personne());
        return Stream.concat(premiers, qui.stream()).toList();
    }

    /** With its own, even where the service goes there no more: nothing is changed that nobody has changed. */
    public static List<Option> lieux(TrimestrePropose proposition, SaisieDeRegle saisie) {
        var sien =
                proposition.lieuxQuittes().stream().filter(lieu -> lieu.valeur().equals(saisie.lieu()));
        var aucun = Stream.of(new Option("", Paroles.M.dire("lieu.aucun")));
        return Stream.of(aucun, sien, proposition.lieux().stream())
                .flatMap(ceux -> ceux)
                .toList();
    }

    private static Option personne() {
        return new Option("", Paroles.M.dire("qui.personne"));
    }
}
