package fr.estran.usagers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * A number that can be dialled, however it was typed: spaces, dots, +33, or of another country.
 *
 * @param affiche as one reads it out: 06 12 34 56 78, +32 470 12 34 56
 * @param international with its country, and nothing but figures: +33612345678
 * @param mobile whether it takes an SMS
 */
public record Telephone(String affiche, String international, boolean mobile) {

    private static final String PAYS = "FR";
    private static final PhoneNumberUtil NUMEROS = PhoneNumberUtil.getInstance();

    public static Optional<Telephone> lire(String saisi) {
        try {
            var numero = NUMEROS.parse(saisi, PAYS);
            return NUMEROS.isValidNumber(numero) ? Optional.of(de(numero)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static Telephone de(PhoneNumber numero) {
        var dici = numero.getCountryCode() == NUMEROS.getCountryCodeForRegion(PAYS);
        var type = NUMEROS.getNumberType(numero);
        return new Telephone(
                NUMEROS.format(numero, dici ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL),
                NUMEROS.format(numero, PhoneNumberFormat.E164),
                type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE);
    }
}
