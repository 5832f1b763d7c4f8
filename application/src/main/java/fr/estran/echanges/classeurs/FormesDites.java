package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which kind of help a word is: as this town calls its own, or else as towns do. */
final class FormesDites {

    private final List<Choses.FormeConnue> formes;
    private final Map<String, List<String>> noms;

    FormesDites(List<Choses.FormeConnue> formes) {
        this.formes = formes;
        this.noms = new LinkedHashMap<>();
        formes.forEach(forme -> noms.put(forme.code(), forme.noms()));
    }

    /** Whether a word is a kind of help, whatever the town gives. */
    public static boolean connue(String nus) {
        return Reserve.parMots(Reserve.famille("forme"), nus, true).isPresent();
    }

    /** Words that are of a kind of help wherever they stand: in the title of a sheet, or at the beginning of that of a session. */
    private static final Pattern NOMMEE = Pattern.compile(
            "(permanences?|ateliers?|stages?|rdvs?|rendez vous|conferences?"
                    + "|rencontres?|acces libres?|accueils? libres?|forums?|portes ouvertes)\\b( (telephonique|individuel)s?)?");

    /** The one kind that a title names. */
    static Optional<TypeDAction> nommee(String titre) {
        var nommees = NOMMEE.matcher(Ecritures.nus(titre))
                .results()
                .flatMap(trouve ->
                        Reserve.parMots(Reserve.famille("forme"), trouve.group().replace("iques", "ique"), true)
                                .stream())
                .map(Reserve.Trouve::code)
                .distinct()
                .toList();
        return nommees.size() == 1 ? Optional.of(Code.de(TypeDAction.class, nommees.getFirst())) : Optional.empty();
    }

    /** "PERMANENCE", "Permanence du lundi": what a session is called says of which kind it is, where it begins with it. */
    static boolean commenceParUneForme(String titre) {
        return NOMMEE.matcher(Ecritures.nus(titre)).lookingAt();
    }

    /** Whether it says nothing else. */
    static boolean estUneForme(String titre) {
        return NOMMEE.matcher(Ecritures.nus(titre)).matches();
    }

    Optional<String> deviner(String nus) {
        return Stream.of(Reserve.parMots(noms, nus, true), Reserve.parMots(Reserve.famille("forme"), nus, true))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Reserve.Trouve::surete))
                .map(Reserve.Trouve::code);
    }

    /** Where nothing is said: the one, or else another of its sort, that the town gives. */
    String parDefaut(TypeDAction voulue) {
        return proposee(forme -> forme == voulue)
                .or(() -> proposee(forme -> forme.unParUn() == voulue.unParUn() && forme.ou() == voulue.ou()))
                .or(() -> proposee(_ -> true))
                .orElse(voulue.code());
    }

    private Optional<String> proposee(Predicate<TypeDAction> laquelle) {
        return formes.stream()
                .filter(forme -> forme.proposee() && laquelle.test(Code.de(TypeDAction.class, forme.code())))
                .map(Choses.FormeConnue::code)
                .findFirst();
    }
}
