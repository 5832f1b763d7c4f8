package fr.estran.socle.vocabulaire;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.estran.socle.commun.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number that can be dialled, however it was typed: spaces, dots, +33, overseas, or of another country.
 *
 * @param affiche as one reads it out: 06 12 34 56 78, +32 470 12 34 56
 * @param international with its country, and nothing but figures: +33612345678
 * @param mobile whether it takes an SMS
 */
public record Telephone(String affiche, String international, boolean mobile) {

    private static final String PAYS = "FR";
    private static final PhoneNumberUtil NUMEROS = PhoneNumberUtil.getInstance();

    /** Where somebody answers, and it costs what any call costs: neither free nor dear numbers, nor those of a body, nor those that follow one. */
    private static final Set<PhoneNumberType> DE_QUELQU_UN = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.VOIP);

    /** By satellite, and over networks that are no country's: nothing costs more. */
    private static final String SANS_PAYS = "001";

    /** 15, 112, 3646, 118 218: of help, and of services. */
    private static final Pattern COURT = Pattern.compile("1[578]|11[2-9]|19[167]|10\\d{2}|11[68]\\d{3}|3\\d{3}");

    private static final Messages MESSAGES = Messages.de("socle/coordonnees");

    /** Given to nobody: they are kept for films, and the records of a demonstration are made of them. */
    private static final Pattern DE_FICTION = Pattern.compile("\\+33(19900|26191|35301|46571|53649|63998)\\d{4}");

    /** Called from all of France by ten figures, each of a plan of its own: 0690 and 0691, 0694, 0696 and 0697, 0692 and 0693, 0639. */
    private static final List<String> OUTRE_MER = List.of("GP", "GF", "MQ", "RE", "YT");

    private static final Pattern D_OUTRE_MER = Pattern.compile("0(26[239]|59[046]|639|69[0-7])\\d{6}");

    public static Optional<Telephone> lire(String saisi) {
        var ici = lire(saisi, PAYS);
        return ici.isEmpty()
                        && D_OUTRE_MER.matcher(saisi.replaceAll("[\\s.-]", "")).matches()
                ? OUTRE_MER.stream().flatMap(pays -> lire(saisi, pays).stream()).findFirst()
                : ici;
    }

    private static Optional<Telephone> lire(String saisi, String pays) {
        try {
            var numero = NUMEROS.parse(saisi, pays);
            return DE_QUELQU_UN.contains(NUMEROS.getNumberType(numero)) && !sansPays(numero) || deFiction(numero)
                    ? Optional.of(de(numero))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Why nobody is reached there, in words; empty where somebody is.
     *
     * @param illisible what is said of what is no number at all
     */
    public static Optional<String> faute(String saisi, String illisible) {
        return lire(saisi).isPresent()
                ? Optional.empty()
                : Optional.of(dUnService(saisi) ? MESSAGES.dire("telephone.service") : illisible);
    }

    /** A number that exists, and at which no person is reached: free, dear, short, or of a body. */
    public static boolean dUnService(String saisi) {
        try {
            return COURT.matcher(saisi.replaceAll("[\\s.-]", "")).matches()
                    || lire(saisi).isEmpty() && NUMEROS.isValidNumber(NUMEROS.parse(saisi, PAYS));
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static boolean sansPays(PhoneNumber numero) {
        return SANS_PAYS.equals(NUMEROS.getRegionCodeForNumber(numero));
    }

    private static boolean deFiction(PhoneNumber numero) {
        return DE_FICTION
                .matcher(NUMEROS.format(numero, PhoneNumberFormat.E164))
                .matches();
    }

    private static Telephone de(PhoneNumber numero) {
        var dici = Stream.concat(Stream.of(PAYS), OUTRE_MER.stream())
                .anyMatch(pays -> numero.getCountryCode() == NUMEROS.getCountryCodeForRegion(pays));
        var type = NUMEROS.getNumberType(numero);
        return new Telephone(
                NUMEROS.format(numero, dici ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL),
                NUMEROS.format(numero, PhoneNumberFormat.E164),
                type == PhoneNumberType.MOBILE
                        || type == PhoneNumberType.FIXED_LINE_OR_MOBILE
                        || deFiction(numero)
                                && String.valueOf(numero.getNationalNumber()).startsWith("6"));
    }
}
