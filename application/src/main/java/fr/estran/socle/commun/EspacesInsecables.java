package fr.estran.socle.commun;

/**
 * French print sets a space before double signs and within guillemets. No line begins with such a sign, nor ends with a guillemet that opens: the
 * space does not break; it is a thin one before {@code ; ? !}, as the Imprimerie nationale has it.
 */
public final class EspacesInsecables {

    private EspacesInsecables() {}

    /** Texts are typed with plain spaces, and stay so wherever they are kept: this is for what is read. */
    public static String poser(String texte) {
        StringBuilder pose = null;
        for (int rang = texte.indexOf(' '); rang >= 0; rang = texte.indexOf(' ', rang + 1)) {
            var espace = rang > 0 && texte.charAt(rang - 1) == '«'
                    ? '\u00a0'
                    : rang + 1 < texte.length() ? devant(texte.charAt(rang + 1)) : ' ';
            if (espace != ' ') {
                pose = pose == null ? new StringBuilder(texte) : pose;
                pose.setCharAt(rang, espace);
            }
        }
        return pose == null ? texte : pose.toString();
    }

    /** A number of the telephone, which no line cuts. */
    public static String numero(String dit) {
        return dit.replace(' ', '\u00a0');
    }

    private static char devant(char signe) {
        return switch (signe) {
            case ':', '%', '»' -> '\u00a0';
            case ';', '?', '!' -> '\u202f';
            default -> ' ';
        };
    }
}
