package handover.io.intake;

import handover.dossier.Certainty;
import handover.dossier.ClaimKind;
import handover.dossier.PointPrecision;
import handover.dossier.Reliability;
import handover.dossier.SiteKind;
import handover.dossier.Voice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The words that a dossier knows, with others that people use for them in English and French.
final class WordLists {
    static final Map<String, ClaimKind> CLAIM_KINDS =
            of(
                    ClaimKind.class,
                    "handover=handed over,transfer,transferred,rétrocession,restitution,remise,"
                            + "transfert,rétrocédé,remis",
                    "departure=left,withdrawal,withdrawn,closure,closed,départ,retrait,fermeture,"
                            + "fermé,évacuation",
                    "no_handover=not handed over,pas de rétrocession,non rétrocédé",
                    "army_control=army,armée,contrôle de l'armée",
                    "other_control=other group,autre groupe",
                    "planned=announced,plan,prévu,prévue,annoncé,annoncée",
                    "held=present,still held,open,tenu,tenue,occupé,ouvert",
                    "count=compte",
                    "context=contexte,other,autre");
    static final Map<String, SiteKind> SITE_KINDS =
            of(
                    SiteKind.class,
                    "base=camp,site,post,poste,outpost",
                    "headquarters=hq,quartier général,qg,siège");
    static final Map<String, PointPrecision> PRECISIONS =
            of(
                    PointPrecision.class,
                    "camp=base,exact",
                    "village=",
                    "town=city,ville",
                    "airport=airfield,aéroport,aérodrome",
                    "feature=other,autre,lieu");
    static final Map<String, Certainty> CERTAINTIES =
            of(
                    Certainty.class,
                    "stated=said,dit,certain,sure,sûr",
                    "inferred=déduit,probable,likely",
                    "doubtful=douteux,uncertain,incertain");
    static final Map<String, Voice> VOICES =
            of(
                    Voice.class,
                    "un=onu,united nations,nations unies",
                    "authorities=government,state,autorités,gouvernement",
                    "press=presse,media,média,news",
                    "other=autre");
    static final Map<String, Reliability> RELIABILITIES =
            of(Reliability.class, "A=", "B=", "C=", "D=", "E=", "F=");

    private WordLists() {}

    private static <E extends Enum<E>> Map<String, E> of(Class<E> type, String... lines) {
        Map<String, E> words = new LinkedHashMap<>();
        for (String line : lines) {
            String[] halves = line.split("=", -1);
            E value = Enum.valueOf(type, halves[0].toUpperCase(Locale.ROOT));
            words.put(Words.plain(halves[0]), value);
            Arrays.stream(halves[1].split(",", -1))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.put(Words.plain(word), value));
        }
        return words;
    }

    /// The dossier's own words of a list, for a message.
    static String known(Map<String, ?> words) {
        return words.values().stream()
                .distinct()
                .map(value -> value instanceof Enum<?> word ? spelling(word) : value.toString())
                .collect(Collectors.joining(", "));
    }

    private static String spelling(Enum<?> word) {
        return word instanceof Reliability ? word.name() : word.name().toLowerCase(Locale.ROOT);
    }
}
