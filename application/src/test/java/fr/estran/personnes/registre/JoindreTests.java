package fr.estran.personnes.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.Telephone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number or an address that reaches somebody, told from what only looks like one. */
class JoindreTests {

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmail.con, gmail.com",
        "gmail.fr, gmail.com",
        "gmail.co, gmail.com",
        "gmai.com, gmail.com",
        "gmaill.com, gmail.com",
        "gnail.com, gmail.com",
        "gmail, gmail.com",
        "gmailcom, gmail.com",
        "GMIAL.COM, gmail.com",
        "orange.f, orange.fr",
        "ornage.fr, orange.fr",
        "orangefr, orange.fr",
        "orange.frr, orange.fr",
        "wanado.fr, wanadoo.fr",
        "wanadou.fr, wanadoo.fr",
        "wanadoo.com, wanadoo.fr",
        "wandoo.f, wanadoo.fr",
        "hotmial.fr, hotmail.fr",
        "hotmeil.com, hotmail.com",
        "hotmail.con, hotmail.com",
        "hotmail.f, hotmail.fr",
        "homtail.fr, hotmail.fr",
        "outlok.fr, outlook.fr",
        "outllok.com, outlook.com",
        "yaho.fr, yahoo.fr",
        "yahou.fr, yahoo.fr",
        "laposte.com, laposte.net",
        "lapsote.net, laposte.net",
        "la-poste.net, laposte.net",
        "icloud.fr, icloud.com",
        "iclound.com, icloud.com",
        "free.f, free.fr",
        "sfr.ft, sfr.fr",
        "bbox.rf, bbox.fr",
        "www.orange.fr, orange.fr",
    })
    void proposes_the_usual_address_for_one_that_is_a_slip_away(String domaine, String voulu) {
        assertThat(AdresseElectronique.voulue("jeanne.le-gall@" + domaine)).contains("jeanne.le-gall@" + voulu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "GMAIL.COM",
                "orange.fr",
                "orange.com",
                "wanadoo.fr",
                "laposte.net",
                "laposte.fr",
                "free.fr",
                "fr.fr",
                "fre.fr",
                "tree.fr",
                "sfr.fr",
                "sfr.com",
                "sf.fr",
                "bbox.fr",
                "box.fr",
                "neuf.fr",
                "oeuf.fr",
                "live.fr",
                "live.be",
                "olive.fr",
                "hotmail.fr",
                "hotmail.com",
                "hotmail.be",
                "hotmail.it",
                "outlook.fr",
                "outlook.com",
                "outlook.es",
                "yahoo.fr",
                "yahoo.co.uk",
                "yahoo.es",
                "ymail.com",
                "mail.com",
                "email.com",
                "mail.fr",
                "mail.ru",
                "gmx.fr",
                "gmx.com",
                "gmx.net",
                "icloud.com",
                "me.com",
                "mac.com",
                "aol.com",
                "msn.com",
                "proton.me",
                "protonmail.com",
                "pm.me",
                "club-internet.fr",
                "aliceadsl.fr",
                "numericable.fr",
                "mailo.com",
                "netcourrier.com",
                "fastmail.com",
                "quimper.bzh",
                "mairie-orange.fr",
                "ville-quimper.fr",
                "grange.fr",
                "orangerie.fr",
                "hotel.fr",
                "hotel.com",
                "lapostale.fr",
                "ac-rennes.fr",
                "chu-brest.fr",
                "finistere.fr",
                "bzh.bzh",
                "skynet.be",
                "bluewin.ch",
                "tutanota.com",
                "posteo.de",
                "cloud.com"
            })
    void asks_nothing_of_an_address_that_is_well_written_or_merely_odd(String domaine) {
        assertThat(AdresseElectronique.voulue("jeanne@" + domaine)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "jeanne", "@gmial.com", "gmial.com", "jeanne@", "jeanne@.", "jeanne@,"})
    void has_nothing_to_propose_for_what_is_no_address(String saisi) {
        assertThat(AdresseElectronique.voulue(saisi)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0800 123 456",
                "0 805 12 34 56",
                "+33 800 12 34 56",
                "0892 70 70 70",
                "0 899 12 34 56",
                "0820 12 34 56",
                "0811 12 34 56",
                "08 06 12 34 56",
                "3646",
                "36 46",
                "39.39",
                "112",
                "15",
                "17",
                "18",
                "114",
                "115",
                "119",
                "118 218",
                "1014",
                "+44 800 123 4567",
                "+44 70 1234 5678",
                "+881 6 123 45678",
                "+870 773 111 234",
                "+882 16 1234 5678",
                "+883 510 012 345 678"
            })
    void refuses_a_number_at_which_no_person_is_reached(String saisi) {
        assertThat(Telephone.lire(saisi)).isEmpty();
        assertThat(Telephone.faute(saisi, "illisible"))
                .hasValueSatisfying(phrase -> assertThat(phrase).contains("téléphone fixe ou portable"));
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, 06 12 34 56 78, true",
        "0768123456, 07 68 12 34 56, true",
        "+33 6 12 34 56 78, 06 12 34 56 78, true",
        "06 39 98 11 22, 06 39 98 11 22, true",
        "02.98.12.34.56, 02 98 12 34 56, false",
        "09 72 12 34 56, 09 72 12 34 56, false",
        "+32 470 12 34 56, +32 470 12 34 56, true",
        "0044 20 7946 0958, +44 20 7946 0958, false",
        "0690 00 12 34, 0690 00 12 34, true",
        "06 94 20 12 34, 0694 20 12 34, true",
        "0696201234, 0696 20 12 34, true",
        "0697 40 12 34, 0697 40 12 34, true",
        "06 92 12 34 56, 0692 12 34 56, true",
        "+262 693 10 12 34, 0693 10 12 34, true",
        "06 39 01 12 34, 0639 01 12 34, true",
        "0262 20 12 34, 0262 20 12 34, false",
    })
    void reads_the_number_of_somebody_and_knows_whether_it_takes_an_sms(String saisi, String affiche, boolean mobile) {
        assertThat(Telephone.lire(saisi)).hasValueSatisfying(lu -> {
            assertThat(lu.affiche()).isEqualTo(affiche);
            assertThat(lu.mobile()).isEqualTo(mobile);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12", "abc", "", "06 12 34 56 7", "12 34 56 78 90 12"})
    void says_that_it_cannot_read_what_is_no_number(String saisi) {
        assertThat(Telephone.faute(saisi, "illisible")).contains("illisible");
    }
}
