package io.dyad.pair;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting of the two countries that a source reports, with what it was about. */
@Entity
@SuppressWarnings("UnusedVariable") // the end of a recording is only queried
@Table(name = "meeting")
public class Meeting implements Recorded {

    @EmbeddedId
    private Recording key;

    private @Nullable Long recordedTo;
    private LocalDate heldOn;
    private @Nullable String place;
    private @Nullable String occasion;
    private String sourceId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "meeting_topic",
            joinColumns = {
                @JoinColumn(name = "pair", referencedColumnName = "pair"),
                @JoinColumn(name = "meeting_id", referencedColumnName = "id"),
                @JoinColumn(name = "recorded_from", referencedColumnName = "recorded_from")
            })
    @OrderColumn(name = "place_in_list")
    @Column(name = "topic")
    private List<String> topics;

    Meeting() {}

    Meeting(NewMeeting meeting, long revision) {
        key = new Recording(meeting.pair().toString(), meeting.id(), revision);
        heldOn = meeting.heldOn();
        place = meeting.place();
        occasion = meeting.occasion();
        sourceId = meeting.source();
        topics = List.copyOf(meeting.topics());
    }

    @Override
    public String id() {
        return key.id();
    }

    @Override
    public void end(long revision) {
        recordedTo = revision;
    }

    public MeetingView view() {
        return new MeetingView(heldOn, place, occasion, List.copyOf(topics), sourceId);
    }
}
