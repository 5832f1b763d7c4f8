package fr.estran.inscriptions.maplace;

import fr.estran.programme.ActionOuverte;
import fr.estran.socle.vocabulaire.AppareilApporte;
import java.util.List;
import java.util.stream.Stream;

/** The devices that people bring; the theme says from which one chooses, if it asks. */
public final class Appareils {

    /** One that is not brought is lent. */
    private static final String AUCUN = "aucun";

    public static final List<String> TOUS = Stream.concat(
                    Stream.of(AppareilApporte.values()).map(AppareilApporte::code), Stream.of(AUCUN))
            .toList();

    private Appareils() {}

    /** Those to choose from; none where the theme does not ask. */
    public static List<String> demandes(ActionOuverte action) {
        return action.appareils().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(action.appareils().split(" ")), Stream.of(AUCUN))
                        .toList();
    }
}
